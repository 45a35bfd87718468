package nl.samenspel.local;

/** The suite cannot start; the message says what to do about it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}

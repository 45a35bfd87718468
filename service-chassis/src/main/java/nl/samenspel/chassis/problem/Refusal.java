package nl.samenspel.chassis.problem;

import java.time.Duration;

/** A refusal that is about the protocol and not about the domain. */
public final class Refusal extends ProblemException {

  private static final long serialVersionUID = 1L;

  private Refusal(int status, String name, Object... args) {
    super(status, name, args);
  }

  /** A change without {@code If-Match} could overwrite what the caller has not seen. */
  public static ProblemException preconditionRequired() {
    return new Refusal(428, "precondition-required");
  }

  /** The resource has changed since the caller read it. */
  public static ProblemException preconditionFailed() {
    return new Refusal(412, "precondition-failed");
  }

  /** The same {@code Idempotency-Key} came with another request. */
  public static ProblemException idempotencyKeyReused() {
    return new Refusal(409, "idempotency-key-reused");
  }

  /**
   * The caller asks too often.
   *
   * @param wait until when it is of no use to ask again
   */
  public static ProblemException tooManyRequests(Duration wait) {
    var seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
    return new Refusal(429, "too-many-requests", seconds)
        .withHeader("Retry-After", String.valueOf(seconds));
  }

  /** The body is longer than is taken. */
  public static ProblemException contentTooLarge() {
    return new Refusal(413, "content-too-large");
  }

  /**
   * The address is longer than is taken.
   *
   * @param longest how many characters the first line of a request may have
   */
  public static ProblemException uriTooLong(int longest) {
    return new Refusal(414, "uri-too-long", longest);
  }

  /**
   * The headers together are longer than is taken.
   *
   * @param most how many bytes they may be
   */
  public static ProblemException headersTooLarge(long most) {
    return new Refusal(431, "headers-too-large", most);
  }

  /** Somebody else changed it at the same moment, and the caller named no version. */
  static ProblemException changedMeanwhile() {
    return new Refusal(409, "changed-meanwhile");
  }

  static ProblemException alreadyExists() {
    return new Refusal(409, "already-exists");
  }

  static ProblemException idTaken() {
    return new Refusal(409, "id-taken");
  }

  static ProblemException unauthorized() {
    return new Refusal(401, "unauthorized").withHeader("WWW-Authenticate", "Bearer");
  }

  static ProblemException unavailable() {
    return new Refusal(503, "unavailable").withHeader("Retry-After", "2");
  }

  static ProblemException internalError() {
    return new Refusal(500, "internal-error");
  }

  /** What the HTTP layer itself refuses, by its status. */
  static ProblemException ofStatus(int status) {
    return switch (status) {
      case 400 -> new Refusal(400, "bad-request");
      case 404 -> new NotFound();
      case 405 -> new Refusal(405, "method-not-allowed");
      case 406 -> new Refusal(406, "not-acceptable");
      case 413 -> contentTooLarge();
      case 415 -> new Refusal(415, "unsupported-media-type");
      default -> status < 500 ? new Refusal(status, "bad-request") : internalError();
    };
  }
}

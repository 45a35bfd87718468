package nl.samenspel.reporting.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A complaint as the stream tells it; enumerations as they are on the wire.
 *
 * @param complainant the organisation that complains, or null when somebody outside does
 * @param external what kind of outsider complains, or null
 * @param inTime whether it was decided within the term; null while it was not decided
 */
public record Complaint(
    UUID id,
    UUID partnership,
    String category,
    String lens,
    String regime,
    UUID complainant,
    String external,
    List<UUID> about,
    LocalDate receivedOn,
    String state,
    List<Deadline> deadlines,
    String finding,
    LocalDate decidedOn,
    Boolean inTime) {

  /** A date that holds. */
  public record Deadline(String code, LocalDate on) {}

  public boolean open() {
    return !state.equals("decided") && !state.equals("withdrawn");
  }

  /** When it must be decided. While it is suspended there may be no such date. */
  public Optional<LocalDate> decisionDueOn() {
    return deadline("decision");
  }

  /**
   * What is late today: the decision, or the confirmation of receipt as long as nothing was done. A
   * suspended complaint waits for somebody else and is not late.
   */
  public Optional<Deadline> overdueOn(LocalDate today) {
    if (!open() || state.equals("suspended")) {
      return Optional.empty();
    }
    return deadlines.stream()
        .filter(deadline -> deadline.on().isBefore(today))
        .filter(
            deadline ->
                deadline.code().equals("decision")
                    || deadline.code().equals("acknowledgement") && state.equals("logged"))
        .findFirst();
  }

  private Optional<LocalDate> deadline(String code) {
    return deadlines.stream()
        .filter(each -> each.code().equals(code))
        .map(Deadline::on)
        .findFirst();
  }
}

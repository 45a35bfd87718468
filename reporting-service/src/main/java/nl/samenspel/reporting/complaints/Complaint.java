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
 * @param decidedOn when it was decided, or when the complainant was satisfied
 * @param inTime whether it was settled within the term; null while it was not settled
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

  /** Whether something has to be done about it yet. */
  public boolean open() {
    return !settled() && !state.equals("withdrawn");
  }

  /** Whether it came to an end with who handles it: by a finding, or a satisfied complainant. */
  public boolean settled() {
    return state.equals("decided") || state.equals("satisfied");
  }

  /** When it must be decided. While it is suspended there may be no such date. */
  public Optional<LocalDate> decisionDueOn() {
    return deadline("decision");
  }

  /** What is late today: the first term that has gone by. */
  public Optional<Deadline> overdueOn(LocalDate today) {
    return terms().stream().filter(term -> term.on().isBefore(today)).findFirst();
  }

  /**
   * The terms that count as it stands: of the decision, and of the confirmation of receipt as long
   * as nothing was done. A suspended complaint waits for somebody else and has none.
   */
  public List<Deadline> terms() {
    if (!open() || state.equals("suspended")) {
      return List.of();
    }
    return deadlines.stream()
        .filter(
            deadline ->
                deadline.code().equals("decision")
                    || deadline.code().equals("acknowledgement") && state.equals("logged"))
        .toList();
  }

  private Optional<LocalDate> deadline(String code) {
    return deadlines.stream()
        .filter(each -> each.code().equals(code))
        .map(Deadline::on)
        .findFirst();
  }
}

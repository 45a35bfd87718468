package nl.samenspel.partnership.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other features may know of a complaint: who it is between and how far it has come, but not
 * what was said.
 *
 * @param complainant the member that complains, or null for an outsider
 * @param external the kind of outsider that complains, or null for a member
 * @param handledBy the member that the handler belongs to, where it is not one of those concerned;
 *     or null
 * @param decidedOn null while it is not decided
 */
public record LoggedComplaint(
    UUID id,
    UUID complainant,
    External external,
    List<UUID> about,
    UUID handledBy,
    LocalDate receivedOn,
    ComplaintState state,
    LocalDate decidedOn) {

  static LoggedComplaint from(Complaint complaint) {
    var grievance = complaint.grievance();
    return new LoggedComplaint(
        complaint.id(),
        grievance.complainant().organisation(),
        grievance.complainant().external(),
        grievance.about(),
        complaint.assignment().map(Step.Assign::organisation).orElse(null),
        grievance.receivedOn(),
        complaint.state(),
        complaint.decidedOn().orElse(null));
  }

  /** Whether the complainant took it back. */
  public boolean isWithdrawn() {
    return state == ComplaintState.WITHDRAWN;
  }

  public Optional<UUID> handler() {
    return Optional.ofNullable(handledBy);
  }
}

package nl.samenspel.partnership.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.complaint.LoggedComplaint;
import nl.samenspel.partnership.complaint.LoggedComplaints;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Partnerships;
import nl.samenspel.partnership.trust.TrustPulses;

/** Begins and ends recoveries; a partnership is recovering as long as there is one. */
@ApplicationScoped
class Recovering {

  @Inject Recoveries recoveries;
  @Inject LoggedComplaints complaints;
  @Inject TrustPulses pulses;
  @Inject Partnerships partnerships;
  @Inject Caller caller;
  @Inject Today today;

  /**
   * Opens a recovery from complaints.
   *
   * @param partnership locked, so that no complaint gets into two recoveries
   * @throws InvalidInput for what is no complaint of the partnership
   * @throws RuleViolation when one was withdrawn, or is in an open recovery already
   */
  Recovery open(Partnership partnership, UUID id, RecoveryRequest request) {
    var found = complaints.of(partnership.id(), request.complaints());
    requireKnown(request.complaints(), found);
    requireStanding(found);
    requireFree(partnership, request.complaints());
    var recovery =
        Recovery.open(
            id,
            partnership,
            found.stream().map(LoggedComplaint::id).toList(),
            Party.to(found, partnership),
            caller.organisation(),
            today.get());
    recoveries.save(recovery);
    partnership.beginRecovery();
    partnerships.save(partnership);
    return recovery;
  }

  /**
   * Closes a recovery, and with the last one the partnership goes on as before.
   *
   * @throws RuleViolation when something is missing
   */
  void close(Partnership partnership, Recovery recovery) {
    recovery.close(trust(recovery), today.get());
    recoveries.save(recovery);
    if (recoveries.open(partnership.id()).isEmpty()) {
      partnership.recovered();
      partnerships.save(partnership);
    }
  }

  Trust trust(Recovery recovery) {
    return Trust.around(recovery, pulses.in(recovery.partnership()));
  }

  private static void requireKnown(List<UUID> asked, List<LoggedComplaint> found) {
    Predicate<UUID> known = id -> found.stream().anyMatch(complaint -> complaint.id().equals(id));
    var issues =
        IntStream.range(0, asked.size())
            .filter(index -> !known.test(asked.get(index)))
            .mapToObj(
                index ->
                    Issue.inBody(
                        "unknown-complaint", "complaints[" + index + "]", asked.get(index)))
            .toList();
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }

  private static void requireStanding(List<LoggedComplaint> found) {
    var withdrawn =
        found.stream().filter(LoggedComplaint::isWithdrawn).map(LoggedComplaint::id).toList();
    if (!withdrawn.isEmpty()) {
      throw new RuleViolation("recovery-from-withdrawn-complaint", withdrawn.size())
          .with("complaints", withdrawn);
    }
  }

  private void requireFree(Partnership partnership, List<UUID> asked) {
    var others =
        recoveries.open(partnership.id()).stream()
            .filter(other -> other.complaints().stream().anyMatch(asked::contains))
            .map(Recovery::id)
            .toList();
    if (!others.isEmpty()) {
      throw new RuleViolation("complaint-in-recovery").with("recoveries", others);
    }
  }
}

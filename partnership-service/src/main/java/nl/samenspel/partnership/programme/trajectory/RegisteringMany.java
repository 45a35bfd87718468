package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.chassis.web.Violations;
import nl.samenspel.partnership.partnership.BulkItem;
import nl.samenspel.partnership.partnership.BulkItem.Outcome;
import nl.samenspel.partnership.partnership.BulkMode;
import nl.samenspel.partnership.partnership.BulkResult;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.programme.Programme;
import nl.samenspel.partnership.programme.Programmes;
import nl.samenspel.partnership.programme.trajectory.Referral.Reference;

/**
 * Registers up to a thousand participants in a handful of statements. A reference that has a
 * trajectory in the programme gets its intake changed, so that the same file may be sent again.
 */
@ApplicationScoped
class RegisteringMany {

  @Inject Trajectories trajectories;
  @Inject Programmes programmes;
  @Inject Registering registering;
  @Inject Ownership ownership;
  @Inject Validator validator;
  @Inject Today today;
  @Inject Caller caller;

  BulkResult register(Partnership partnership, List<TrajectoryRequest> items, BulkMode mode) {
    var named = items.stream().map(TrajectoryRequest::programme).filter(Objects::nonNull);
    var references =
        items.stream()
            .map(TrajectoryRequest::reference)
            .filter(each -> each.programme() != null && each.participant() != null)
            .toList();
    var batch =
        new Batch(
            partnership,
            programmes.among(partnership.id(), named.distinct().toList()),
            trajectories.among(partnership, references));
    var result = new ArrayList<BulkItem>();
    for (var index = 0; index < items.size(); index++) {
      result.add(batch.take(index, items.get(index)));
    }
    var whole = BulkResult.of(mode, result);
    trajectories.saveAll(batch.touched);
    return whole;
  }

  /** What is known while a batch is taken in. Nothing of it is written before all is. */
  private final class Batch {

    private final Partnership partnership;
    private final Map<UUID, Programme> offered;
    private final Map<Reference, Trajectory> known;
    private final Set<Reference> seen = new HashSet<>();
    private final List<Trajectory> touched = new ArrayList<>();

    Batch(Partnership partnership, Map<UUID, Programme> offered, Map<Reference, Trajectory> known) {
      this.partnership = partnership;
      this.offered = offered;
      this.known = known;
    }

    BulkItem take(int index, TrajectoryRequest item) {
      var place = "trajectories[" + index + "].";
      var malformed =
          validator.validate(item).stream()
              .map(violation -> Violations.inBody(place, violation).withoutValue())
              .toList();
      if (!malformed.isEmpty()) {
        return BulkItem.refused(index, malformed);
      }
      var existing = known.get(item.reference());
      var issues = new ArrayList<Issue>();
      if (!seen.add(item.reference())) {
        issues.add(Issue.inBody("participant-twice", place + "participant", null));
      }
      issues.addAll(existing == null ? toMake(place, item) : toChange(place, item, existing));
      if (!issues.isEmpty()) {
        return BulkItem.refused(index, issues);
      }
      return existing == null ? made(index, item) : changed(index, item, existing);
    }

    private List<Issue> toMake(String place, TrajectoryRequest item) {
      // Nothing else is told of what is another's, whether it is there or not.
      return ownership.isOwnerOrLead(partnership, item.referredBy())
          ? registering.faults(place, partnership, offered.get(item.programme()), item)
          : ofAnother(place, item);
    }

    private List<Issue> toChange(String place, TrajectoryRequest item, Trajectory existing) {
      if (!isParty(existing)) {
        return ofAnother(place, item);
      }
      var moved =
          Stream.of(item)
              .filter(each -> each.movesRegistration(existing))
              .map(each -> Issue.inBody("fixed", place + "registeredOn", each.registeredOn()));
      var objection =
          existing.objectionTo(item.intakeAfter(existing)).stream()
              .map(refusal -> Issue.of(refusal, place + "intake"));
      return Stream.of(registering.inTheFuture(place, item).stream(), moved, objection)
          .flatMap(each -> each)
          .toList();
    }

    private static List<Issue> ofAnother(String place, TrajectoryRequest item) {
      return List.of(
          Issue.inBody("trajectory-of-another", place + "referredBy", item.referredBy()));
    }

    private BulkItem made(int index, TrajectoryRequest item) {
      var programme = offered.get(item.programme());
      var fresh = registering.made(partnership, TimeOrderedId.next(), programme, item);
      touched.add(fresh);
      return BulkItem.done(index, Outcome.CREATED, fresh.id());
    }

    private BulkItem changed(int index, TrajectoryRequest item, Trajectory existing) {
      if (!existing.describe(item.participant(), item.intakeAfter(existing), today.get())) {
        return BulkItem.done(index, Outcome.UNCHANGED, existing.id());
      }
      touched.add(existing);
      return BulkItem.done(index, Outcome.CHANGED, existing.id());
    }

    private boolean isParty(Trajectory existing) {
      var referral = existing.referral();
      return caller.organisation().equals(referral.provider())
          || ownership.isOwnerOrLead(partnership, referral.referredBy());
    }
  }
}

package nl.samenspel.partnership.programme.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.programme.Programme;
import nl.samenspel.partnership.programme.Programmes;

/** Registers participants for programmes, and settles their intakes. */
@ApplicationScoped
class Registering {

  @Inject Trajectories trajectories;
  @Inject Programmes programmes;
  @Inject Ownership ownership;
  @Inject Today today;

  /**
   * @throws RuleViolation when the reference has a trajectory in the programme already
   */
  Trajectory register(Partnership partnership, UUID id, TrajectoryRequest request) {
    ownership.requireOwnerOrLead(partnership, request.referredBy());
    var programme = programme(partnership, request);
    refuse(faults("", partnership, programme, request));
    requireNew(partnership, request);
    var made = made(partnership, id, programme, request);
    trajectories.save(made);
    return made;
  }

  /** Writes it down differently: the reference, or the intake. */
  void change(
      Partnership partnership, Trajectory trajectory, TrajectoryRequest request, Intake settled) {
    var referral = trajectory.referral();
    var registeredOn =
        request.registeredOn() == null ? referral.registeredOn() : request.registeredOn();
    Given.all(
        () -> Given.fixed("programme", referral.programme(), request.programme()),
        () -> Given.fixed("referredBy", referral.referredBy(), request.referredBy()),
        () -> Given.fixed("registeredOn", referral.registeredOn(), registeredOn),
        () -> refuse(inTheFuture("", request)));
    if (!trajectory.isErased() && !request.reference().equals(referral.reference())) {
      requireNew(partnership, request);
    }
    trajectory.describe(request.participant(), settled, today.get());
    trajectories.save(trajectory);
  }

  /** The intake as it would stand when all of it is said: also that nobody knows the cost. */
  Intake settled(Trajectory trajectory, TrajectoryRequest request) {
    return trajectory.intake().cost() == null
        ? request.intake()
        : request.intakeFor(programmes.get(trajectory.partnership(), trajectory.programme()));
  }

  Trajectory made(
      Partnership partnership, UUID id, Programme programme, TrajectoryRequest request) {
    var now = today.get();
    var on = request.registeredOn() == null ? now : request.registeredOn();
    var referral = Referral.to(programme, request.referredBy(), request.participant(), on);
    return Trajectory.register(id, partnership.id(), referral, request.intakeFor(programme), now);
  }

  /**
   * What is wrong with a new one.
   *
   * @param programme the one that was named, or null when there is none such
   */
  List<Issue> faults(
      String place, Partnership partnership, Programme programme, TrajectoryRequest request) {
    var faults = new ArrayList<>(inTheFuture(place, request));
    if (programme == null) {
      faults.add(Issue.inBody("unknown-programme", place + "programme", request.programme()));
    }
    if (!partnership.has(request.referredBy())) {
      faults.add(Issue.inBody("not-a-member", place + "referredBy", request.referredBy()));
    }
    return faults;
  }

  List<Issue> inTheFuture(String place, TrajectoryRequest request) {
    var faults = new ArrayList<Issue>();
    addIfToCome(faults, place + "registeredOn", request.registeredOn());
    addIfToCome(faults, place + "intake.sharedOn", request.intake().sharedOn());
    return faults;
  }

  private void addIfToCome(List<Issue> faults, String name, LocalDate day) {
    if (day != null && day.isAfter(today.get())) {
      faults.add(Issue.inBody("in-the-future", name, day, today.get()));
    }
  }

  private Programme programme(Partnership partnership, TrajectoryRequest request) {
    return programmes.among(partnership.id(), Set.of(request.programme())).get(request.programme());
  }

  private void requireNew(Partnership partnership, TrajectoryRequest request) {
    var earlier =
        trajectories.among(partnership, Set.of(request.reference())).get(request.reference());
    if (earlier != null) {
      throw new RuleViolation("trajectory-exists").with("trajectory", earlier.id());
    }
  }

  private static void refuse(List<Issue> faults) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}

package nl.samenspel.partnership.programme.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import nl.samenspel.partnership.programme.trajectory.TrajectoryEvent.TrajectoryEnded;
import nl.samenspel.partnership.programme.trajectory.TrajectoryEvent.TrajectoryProgressed;

/** No sequence of steps, however odd, reaches what the rules forbid. */
class TrajectoryPropertyTest {

  private static final LocalDate REGISTERED = LocalDate.of(2025, 3, 3);

  private static final List<StepType> AS_IT_SHOULD_GO =
      List.of(StepType.SHARE, StepType.ACCEPT, StepType.START);

  @Property
  void whatStartedWasSharedAndAcceptedBefore(@ForAll("steps") List<StepRequest> asked) {
    var trajectory = after(asked, new ArrayList<>());

    Statistics.label("state")
        .collect(trajectory.state())
        .coverage(checked -> checked.check(TrajectoryState.ENDED).percentage(share -> share > 5));
    if (trajectory.run().isPresent()) {
      assertThat(trajectory.intake().sharedOn()).isBeforeOrEqualTo(startOf(trajectory));
      assertThat(trajectory.decision().orElseThrow().decidedOn())
          .isBeforeOrEqualTo(startOf(trajectory));
      assertThat(trajectory.decision()).hasValueSatisfying(this::accepted);
    }
  }

  @Property
  void whatIsRecordedOnTheWayLiesAfterTheStart(@ForAll("steps") List<StepRequest> asked) {
    var trajectory = after(asked, new ArrayList<>());

    assertThat(trajectory.course().ladder())
        .allSatisfy(rung -> assertThat(rung.on()).isAfterOrEqualTo(startOf(trajectory)));
    assertThat(trajectory.outcomes())
        .allSatisfy(brought -> assertThat(brought.on()).isAfterOrEqualTo(startOf(trajectory)));
  }

  @Property
  void stretchesOfWorkFollowOneAnother(@ForAll("steps") List<StepRequest> asked) {
    var work = after(asked, new ArrayList<>()).course().work();

    for (var next = 1; next < work.size(); next++) {
      assertThat(work.get(next).since()).isAfter(work.get(next - 1).endedOn());
    }
    assertThat(work)
        .filteredOn(stretch -> !stretch.goesOn())
        .allSatisfy(stretch -> assertThat(stretch.endedOn()).isAfterOrEqualTo(stretch.since()));
  }

  @Property
  void sustainedWorkIsToldOnceAndOnlyWhenSomebodyKnew(@ForAll("steps") List<StepRequest> asked) {
    var events = new ArrayList<Event>();
    var trajectory = after(asked, events);

    var told =
        events.stream()
            .filter(TrajectoryProgressed.class::isInstance)
            .map(TrajectoryProgressed.class::cast)
            .filter(progress -> progress.outcome() == OutcomeKind.SUSTAINED_WORK)
            .toList();
    Statistics.label("sustained").collect(told.size());
    assertThat(told).hasSize(trajectory.sustainment().isReached() ? 1 : 0);
    if (trajectory.sustainment().isReached()) {
      var on = trajectory.sustainment().sustainedOn();
      assertThat(trajectory.course().stretches())
          .anySatisfy(
              stretch -> {
                assertThat(stretch.since().plusMonths(6)).isEqualTo(on);
                assertThat(stretch.lastKnownOn().orElseThrow()).isAfterOrEqualTo(on);
              });
    }
  }

  @Property
  void theEventsTellTheSameStoryAsTheTrajectory(@ForAll("steps") List<StepRequest> asked) {
    var events = new ArrayList<Event>();
    var trajectory = after(asked, events);

    var progress =
        events.stream()
            .filter(TrajectoryProgressed.class::isInstance)
            .map(TrajectoryProgressed.class::cast)
            .toList();
    assertThat(progress.stream().map(TrajectoryProgressed::ladder).filter(rung -> rung != null))
        .containsExactlyElementsOf(trajectory.course().ladder().stream().map(Fact::rung).toList());
    assertThat(progress.stream().map(TrajectoryProgressed::outcome).filter(kind -> kind != null))
        .containsExactlyInAnyOrderElementsOf(
            trajectory.outcomes().stream().map(Outcome::kind).toList());
    assertThat(events.stream().anyMatch(TrajectoryEnded.class::isInstance))
        .isEqualTo(trajectory.state() == TrajectoryState.ENDED);
  }

  @Property
  void whoIsForgottenStaysForgotten(
      @ForAll("steps") List<StepRequest> before, @ForAll("steps") List<StepRequest> afterwards) {
    var trajectory = after(before, new ArrayList<>());
    var outcomes = trajectory.outcomes();

    trajectory.erase(REGISTERED.plusYears(1));
    take(trajectory, afterwards);

    assertThat(trajectory.referral().participant()).isNull();
    assertThat(trajectory.intake().note()).isNull();
    assertThat(trajectory.intake().steps()).isEmpty();
    assertThat(trajectory.sustainment().sustainedDueOn()).isNull();
    assertThat(trajectory.outcomes()).isEqualTo(outcomes);
  }

  private static LocalDate startOf(Trajectory trajectory) {
    return trajectory.run().orElseThrow().startedOn();
  }

  private void accepted(Decision made) {
    assertThat(made.decision()).isEqualTo(Answer.ACCEPT);
  }

  private static Trajectory after(List<StepRequest> asked, List<Event> events) {
    var referral =
        new Referral(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "K-2026-0412", REGISTERED);
    var intake = new Intake(3, Expectation.DIPLOMA, "Een notitie", List.of("Een stap"), null, null);
    var trajectory =
        Trajectory.register(UUID.randomUUID(), UUID.randomUUID(), referral, intake, REGISTERED);
    take(trajectory, asked);
    events.addAll(trajectory.releaseEvents());
    return trajectory;
  }

  private static void take(Trajectory trajectory, List<StepRequest> asked) {
    for (var step : asked) {
      try {
        trajectory.take(step, UUID.randomUUID(), REGISTERED);
      } catch (RuleViolation refused) {
        // Odd sequences are refused in part; what matters is where the rest leads.
      }
    }
  }

  /** Half of the time as it should go at first; days that mostly come one after the other. */
  @Provide
  Arbitrary<List<StepRequest>> steps() {
    var odd = step(Arbitraries.of(StepType.values())).list().ofMaxSize(25);
    return Combinators.combine(Arbitraries.of(true, false), odd)
        .as(
            (orderly, rest) -> {
              var all = new ArrayList<StepRequest>();
              if (orderly) {
                AS_IT_SHOULD_GO.forEach(type -> all.add(request(type, REGISTERED, null, 1)));
              }
              all.addAll(rest);
              return all;
            });
  }

  private static Arbitrary<StepRequest> step(Arbitrary<StepType> types) {
    return Combinators.combine(
            types,
            Arbitraries.integers().between(-30, 900),
            Arbitraries.of(OutcomeKind.ACTIVATED, OutcomeKind.DIPLOMA, OutcomeKind.PAID_WORK),
            Arbitraries.integers().between(1, 6))
        .as((type, days, kind, rung) -> request(type, REGISTERED.plusDays(days), kind, rung));
  }

  private static StepRequest request(StepType type, LocalDate on, OutcomeKind kind, int rung) {
    return new StepRequest(
        type,
        on,
        null,
        type == StepType.DECLINE ? "Het reizen lukt niet." : null,
        type == StepType.LADDER ? rung : null,
        type == StepType.OUTCOME ? kind : null,
        type == StepType.OUTCOME && kind == OutcomeKind.DIPLOMA ? true : null,
        type == StepType.END ? Ending.COMPLETED : null,
        type == StepType.COST ? BigDecimal.TEN : null);
  }
}

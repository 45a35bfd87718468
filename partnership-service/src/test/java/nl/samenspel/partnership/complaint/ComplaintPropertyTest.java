package nl.samenspel.partnership.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.complaint.ComplaintEvent.ComplaintDecided;
import nl.samenspel.partnership.complaint.ComplaintEvent.ComplaintStepTaken;
import nl.samenspel.partnership.complaint.ComplaintEvent.Due;
import nl.samenspel.partnership.complaint.deadline.Ground;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Category;

/** No sequence of steps, however odd, reaches what the rules forbid. */
class ComplaintPropertyTest {

  private static final UUID MEMBER = UUID.randomUUID();
  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);

  private static final List<StepRequest> AS_IT_SHOULD_GO =
      List.of(
          step(StepType.ACKNOWLEDGE, RECEIVED, null, false, null),
          step(StepType.ASSIGN, RECEIVED, null, false, null),
          step(StepType.HEAR, RECEIVED, Party.COMPLAINANT, false, null),
          step(StepType.HEAR, RECEIVED, Party.SUBJECT, false, null),
          step(StepType.DECIDE, RECEIVED, null, false, Finding.FOUNDED));

  @Property
  void whatIsDecidedOnTheMeritsWasHandledFairly(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    var complaint = after(regime, asked, new ArrayList<>());

    Statistics.label("state")
        .collect(complaint.state())
        .coverage(
            checked -> {
              checked.check(ComplaintState.DECIDED).percentage(share -> share > 10);
              checked.check(ComplaintState.SUSPENDED).count(many -> many > 0);
            });
    complaint
        .decision()
        .filter(Step.Decide::onTheMerits)
        .ifPresent(
            decision -> {
              assertThat(types(complaint)).contains(StepType.ACKNOWLEDGE, StepType.ASSIGN);
              if (regime.fairness().hearing().isPresent()) {
                assertThat(complaint.heard()).isEqualTo(EnumSet.allOf(Party.class));
              }
            });
  }

  @Property
  void whatIsClosedStaysClosed(@ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    var complaint = after(regime, asked, new ArrayList<>());

    assertThat(types(complaint).stream().filter(this::closes)).hasSizeLessThanOrEqualTo(1);
    if (types(complaint).stream().anyMatch(this::closes)) {
      assertThat(complaint.state().isOpen()).isFalse();
      assertThat(complaint.nextSteps()).isEmpty();
      assertThat(complaint.steps().get(complaint.steps().size() - 1).state())
          .isEqualTo(complaint.state());
    }
  }

  @Property
  void theClockStandsStillOnlyBetweenPartners(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    var complaint = after(regime, asked, new ArrayList<>());

    if (regime != Regime.CONTRACT) {
      assertThat(types(complaint)).doesNotContain(StepType.SUSPEND, StepType.RESUME);
    }
  }

  @Property
  void theTermIsAdjournedOnceAtMost(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    var complaint = after(regime, asked, new ArrayList<>());

    assertThat(
            complaint.steps().stream()
                .filter(step -> step.details().type() == StepType.EXTEND)
                .filter(step -> step.details().consentOn() == null))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property
  void theEventsTellTheSameStoryAsTheComplaint(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    var events = new ArrayList<Event>();
    var complaint = after(regime, asked, events);

    var steps =
        events.stream()
            .filter(ComplaintStepTaken.class::isInstance)
            .map(ComplaintStepTaken.class::cast)
            .toList();
    assertThat(steps).extracting(ComplaintStepTaken::step).isEqualTo(types(complaint));
    if (!steps.isEmpty()) {
      var last = steps.get(steps.size() - 1);
      assertThat(last.state()).isEqualTo(complaint.state());
      assertThat(last.deadlines())
          .isEqualTo(complaint.deadlines().stream().map(Due::from).toList());
    }
    assertThat(events.stream().filter(ComplaintDecided.class::isInstance).count())
        .isEqualTo(complaint.state() == ComplaintState.DECIDED ? 1 : 0);
  }

  @Property
  void whatIsLeftUnhandledHasAGroundOfItsRegime(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    after(regime, asked, new ArrayList<>())
        .decision()
        .filter(decision -> !decision.onTheMerits())
        .ifPresent(decision -> assertThat(regime.grounds()).containsKey(decision.ground()));
  }

  @Property
  void nobodyDepartsFromAnAdviceWithoutAReason(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    assertThat(after(regime, asked, new ArrayList<>()).decision().filter(Step.Decide::departs))
        .isEmpty();
  }

  @Property
  void everyStepThatIsOfferedIsInOrder(
      @ForAll Regime regime, @ForAll("steps") List<StepRequest> asked) {
    var complaint = after(regime, asked, new ArrayList<>());

    assertThat(complaint.nextSteps())
        .allSatisfy(step -> assertThat(step.possibleIn(complaint.state())).isTrue());
  }

  @Property
  void whoReadItInTimeIsToldWhenItIsLate(@ForAll Regime regime) {
    var complaint = after(regime, List.of(), new ArrayList<>());
    var due = regime.decisionDue(complaint.facts());

    assertThat(ComplaintView.of(complaint, due.plusDays(1)).besides())
        .isNotEqualTo(ComplaintView.of(complaint, due).besides());
  }

  private boolean closes(StepType step) {
    return step == StepType.DECIDE || step == StepType.SATISFY || step == StepType.WITHDRAW;
  }

  private static List<StepType> types(Complaint complaint) {
    return complaint.steps().stream().map(step -> step.details().type()).toList();
  }

  /** The complaint after those steps that were not refused. */
  private static Complaint after(Regime regime, List<StepRequest> asked, List<Event> events) {
    var grievance =
        new Grievance(
            Category.FOCUS,
            null,
            "Te veel tegelijk.",
            new Complainant(null, External.CLIENT),
            List.of(MEMBER),
            RECEIVED,
            regime,
            null,
            null);
    var complaint =
        Complaint.log(
            UUID.randomUUID(), UUID.randomUUID(), grievance, Map.of(), MEMBER, Instant.EPOCH);
    for (var step : asked) {
      try {
        complaint.take(step, MEMBER);
      } catch (RuleViolation refused) {
        assertThat(refused.name()).startsWith("complaint-");
      }
    }
    events.addAll(complaint.releaseEvents());
    return complaint;
  }

  /** Anything at all, often after a part of the way that the law has in mind. */
  @Provide
  Arbitrary<List<StepRequest>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, AS_IT_SHOULD_GO.size()), step().list().ofMaxSize(15))
        .as(
            (way, odd) ->
                Stream.concat(AS_IT_SHOULD_GO.stream().limit(way), odd.stream()).toList());
  }

  private static Arbitrary<StepRequest> step() {
    return Combinators.combine(
            Arbitraries.of(StepType.class),
            Arbitraries.integers().between(-2, 90).map(RECEIVED::plusDays),
            Arbitraries.of(Party.class),
            Arbitraries.of(true, false),
            Arbitraries.of(Finding.class))
        .as(ComplaintPropertyTest::step);
  }

  private static StepRequest step(
      StepType type, LocalDate on, Party party, boolean flag, Finding finding) {
    var extends4 = type == StepType.EXTEND;
    return new StepRequest(
        type,
        on,
        type == StepType.ASSIGN ? "Commissie" : null,
        type == StepType.ASSIGN ? flag : null,
        null,
        null,
        type == StepType.HEAR ? party : null,
        type == StepType.HEAR ? "Verslag" : null,
        null,
        "Reden",
        extends4 ? on.getDayOfMonth() % 6 + 1 : null,
        extends4 && flag ? on : null,
        extends4 && !flag && on.getDayOfMonth() % 2 == 0 ? on : null,
        type == StepType.DECIDE ? finding : null,
        type == StepType.DECIDE && finding == Finding.INADMISSIBLE ? ground(on) : null,
        type == StepType.DECIDE && flag ? new CommitteeAdvice(Finding.FOUNDED, null) : null,
        null,
        type == StepType.SATISFY ? "De klager" : null,
        type == StepType.SATISFY ? on.plusDays(flag ? 1 : 0) : null);
  }

  private static Ground ground(LocalDate on) {
    return Ground.values()[on.getDayOfMonth() % Ground.values().length];
  }
}

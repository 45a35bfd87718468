package nl.samenspel.partnership.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.partnership.Replay;
import nl.samenspel.partnership.deliverable.Papers;
import nl.samenspel.partnership.movement.Diary;
import nl.samenspel.partnership.partnership.Founding;
import nl.samenspel.partnership.partnership.MemberRole;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.PartnershipStatus;
import nl.samenspel.partnership.partnership.Phase;

/**
 * Whatever members try, in whatever order, no partnership gets where the rules forbid it to be; and
 * who knows nothing but the events knows how it stands. Without a database, so of very many lives.
 */
class LifePropertyTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  /** Few organisations, so that they join, leave and come back. */
  private static final List<UUID> ORGANISATIONS =
      IntStream.range(1, 7).mapToObj(number -> new UUID(number, number)).toList();

  private enum Kind {
    COMPLETE,
    SKIP,
    RETURN,
    RENEW,
    END,
    JOIN,
    LEAVE,
    CHANGE_ROLE,
    SUBMIT,
    SIGN,
    RECORD,
    CORRECT
  }

  /** Something that somebody tries. */
  record Command(Kind kind, int which, int other, int daysLater) {}

  @Property(tries = 400)
  void noCommandsReachWhatIsForbiddenAndTheEventsTellItAll(
      @ForAll("commands") List<Command> commands) {
    var life = new Life();

    for (var command : commands) {
      life.attempt(command);
      life.isAllowed();
    }

    life.isAsItsEventsTell();
    collect("a second cycle", life.partnership.progress().cycle() > 1);
    collect("an end", life.isOver());
    collect("something final", life.somethingBecameFinal);
  }

  /** Lives in which nothing much happens would prove little. */
  private static void collect(String what, boolean happened) {
    Statistics.label(what)
        .collect(happened)
        .coverage(lives -> lives.check(true).percentage(share -> share > 5));
  }

  @Provide
  Arbitrary<List<Command>> commands() {
    var kinds =
        Arbitraries.frequency(
            tuple(40, Kind.COMPLETE),
            tuple(10, Kind.SKIP),
            tuple(6, Kind.RETURN),
            tuple(12, Kind.RENEW),
            tuple(1, Kind.END),
            tuple(8, Kind.JOIN),
            tuple(6, Kind.LEAVE),
            tuple(5, Kind.CHANGE_ROLE),
            tuple(8, Kind.SUBMIT),
            tuple(40, Kind.SIGN),
            tuple(8, Kind.RECORD),
            tuple(4, Kind.CORRECT));
    var number = Arbitraries.integers().between(0, 59);
    return Combinators.combine(kinds, number, number, Arbitraries.integers().between(0, 9))
        .as(Command::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(120);
  }

  private static Tuple.Tuple2<Integer, Kind> tuple(int often, Kind kind) {
    return Tuple.of(often, kind);
  }

  /** One partnership with its papers and activities, all that happened to it, and the day it is. */
  private static final class Life {

    final Partnership partnership = Founding.aPartnershipLedBy(ORGANISATIONS.get(0), START);
    final Papers papers = new Papers(partnership.id());
    final Diary diary = new Diary(partnership.id());
    final List<Event> events = new ArrayList<>(partnership.releaseEvents());
    final List<Transition> steps = new ArrayList<>();
    LocalDate today = START;
    int highestCycle = 1;
    boolean somethingBecameFinal;

    void attempt(Command command) {
      today = today.plusDays(command.daysLater());
      var wasOver = isOver();
      var before = partnership.progress();
      try {
        run(command);
      } catch (ProblemException refused) {
        assertThat(partnership.progress()).as("after it was refused").isEqualTo(before);
        assertThat(released()).as("facts of what was refused").isEmpty();
      }
      var happened = released();
      if (wasOver) {
        assertThat(happened).as("facts after the end").isEmpty();
      }
      happened.forEach(this::isAcceptedByAll);
      events.addAll(happened);
    }

    private void run(Command command) {
      var which = command.which();
      switch (command.kind()) {
        case COMPLETE, SKIP, RETURN, RENEW, END -> step(command);
        case JOIN -> Founding.admit(partnership, organisation(which), today);
        case LEAVE -> leave(which);
        case CHANGE_ROLE -> Founding.assign(partnership, which, command.other(), today);
        case SUBMIT -> {
          partnership.requireRunning();
          papers.submit(which, partnership.progress().cycle(), member(command.other()), today);
        }
        case SIGN -> {
          partnership.requireRunning();
          var accepts = command.other() % 10 > 0;
          papers.sign(which, member(command.other()), accepts, partnership.organisations(), today);
        }
        case RECORD -> {
          partnership.requireRunning();
          var progress = partnership.progress();
          diary.record(which, progress.cycle(), progress.phase(), member(which), today);
        }
        case CORRECT -> {
          partnership.requireRunning();
          diary.correct(which, phase(command.other()), today);
        }
      }
    }

    /** As the lifecycle makes them, but for what it asks of the features. */
    private void step(Command command) {
      var before = partnership.progress();
      var named = command.which() % 4 == 0 ? phase(command.other()) : before.phase();
      var type = TransitionType.valueOf(command.kind().name());
      var waived =
          type == TransitionType.COMPLETE ? waivers(named, command.other()) : List.<Waiver>of();
      switch (type) {
        case COMPLETE ->
            partnership.complete(
                named, waived.stream().map(each -> each.code().code()).toList(), today);
        case SKIP -> partnership.skip(named, List.of(), today);
        case RETURN -> partnership.returnTo(phase(command.other()), today);
        case RENEW -> partnership.renew(today);
        case END -> partnership.end(null, List.of(), today);
      }
      var about = type == TransitionType.RETURN ? phase(command.other()) : named;
      var request = new TransitionRequest(type, about, "Reden", waived, null, null);
      steps.add(
          new Transition(
              partnership, request, before, waived, List.of(), partnership.lead(), today));
    }

    private void leave(int which) {
      Founding.letGo(partnership, which, today);
      papers.settle(partnership.organisations(), today);
    }

    private static List<Waiver> waivers(Phase phase, int which) {
      return Arrays.stream(Criterion.values())
          .filter(criterion -> criterion.phase() == phase)
          .filter(criterion -> (which >> criterion.ordinal() % 5 & 1) == 1)
          .map(criterion -> new Waiver(criterion, "Volgt later."))
          .toList();
    }

    /** A document is final when everyone who was a member at that moment accepted it. */
    private void isAcceptedByAll(Event event) {
      var paper = Papers.accepted(event);
      if (paper != null) {
        somethingBecameFinal = true;
        assertThat(papers.acceptedBy(paper)).containsAll(partnership.organisations());
      }
    }

    private List<Event> released() {
      var released = new ArrayList<Event>(partnership.releaseEvents());
      released.addAll(papers.releaseEvents());
      released.addAll(diary.releaseEvents());
      return released;
    }

    void isAllowed() {
      var progress = partnership.progress();
      assertThat(progress.cycle())
          .as("the cycle only grows")
          .isBetween(highestCycle, highestCycle + 1);
      highestCycle = progress.cycle();
      for (var cycle = 1; cycle <= highestCycle; cycle++) {
        isInOrder(cycle);
      }
      var members = partnership.organisations();
      assertThat(new HashSet<>(members)).as("each member once").hasSameSizeAs(members);
      assertThat(Founding.roles(partnership)).as("one lead").containsOnlyOnce(MemberRole.LEAD);
    }

    /** What is before the active phase is over, what comes after it is to come. */
    private void isInOrder(int cycle) {
      var progress = partnership.progress();
      var legs = legs(cycle);
      var active = legs.stream().filter(leg -> leg.state() == PhaseState.ACTIVE).toList();
      var isUnderWay = cycle == progress.cycle() && !progress.cycleCompleted();
      assertThat(active).as("active phases of cycle " + cycle).hasSize(isUnderWay ? 1 : 0);
      for (var leg : legs) {
        if (!isUnderWay || leg.phase().isBefore(progress.phase())) {
          assertThat(leg.state()).isIn(PhaseState.COMPLETED, PhaseState.SKIPPED);
          assertThat(leg.startedOn()).isBeforeOrEqualTo(leg.endedOn());
        } else if (leg.phase() != progress.phase()) {
          assertThat(leg.state()).isEqualTo(PhaseState.UPCOMING);
        }
      }
    }

    void isAsItsEventsTell() {
      var told = Replay.ofFacts(events);
      var progress = partnership.progress();
      assertThat(told.cycle()).isEqualTo(progress.cycle());
      assertThat(told.phase()).isEqualTo(Texts.wireName(progress.phase()));
      assertThat(told.cycleCompleted()).isEqualTo(progress.cycleCompleted());
      assertThat(told.status()).isEqualTo(Texts.wireName(partnership.status()));
      assertThat(told.members()).isEqualTo(Founding.members(partnership));
      assertThat(told.finals()).isEqualTo(papers.finals());
      for (var cycle = 1; cycle <= progress.cycle(); cycle++) {
        assertThat(told.phases(cycle)).isEqualTo(legs(cycle).stream().map(Life::told).toList());
        assertThat(told.gaps(cycle)).isEqualTo(gaps(cycle));
        assertThat(told.balance(cycle)).isEqualTo(diary.balance(cycle));
      }
    }

    private TreeSet<String> gaps(int cycle) {
      var findings =
          Arrays.stream(Criterion.values())
              .map(criterion -> Finding.met(criterion, Text.of("gap.stale")))
              .toList();
      var gaps = new TreeSet<String>();
      for (var gap : Gap.in(legs(cycle), findings)) {
        gaps.add(Texts.wireName(gap.phase()) + ":" + gap.code());
      }
      return gaps;
    }

    private List<Leg> legs(int cycle) {
      var made = steps.stream().filter(step -> step.cycle() == cycle).toList();
      return List.copyOf(Leg.of(cycle, partnership.progress(), made));
    }

    private static Replay.Leg told(Leg leg) {
      return new Replay.Leg(
          Texts.wireName(leg.phase()),
          Texts.wireName(leg.state()),
          leg.startedOn() == null ? null : leg.startedOn().toString(),
          leg.endedOn() == null ? null : leg.endedOn().toString());
    }

    boolean isOver() {
      return partnership.status() == PartnershipStatus.ENDED;
    }

    private UUID member(int which) {
      var members = partnership.organisations();
      return members.get(which % members.size());
    }

    private static UUID organisation(int which) {
      return ORGANISATIONS.get(which % ORGANISATIONS.size());
    }

    private static Phase phase(int which) {
      return Phase.values()[which % Phase.values().length];
    }
  }
}

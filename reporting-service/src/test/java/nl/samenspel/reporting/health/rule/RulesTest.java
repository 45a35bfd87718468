package nl.samenspel.reporting.health.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The rules of health, read as rules. */
class RulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private final Case healthy = new Case();

  @Test
  void measuredAndWellHasNoFindings() {
    assertThat(judge(healthy)).isEmpty();
  }

  @Test
  void aPhaseIsStuckAfterHalfAYearAndSeriouslySoAfterAYear() {
    assertThat(judge(healthy.phaseSince(TODAY.minusDays(179)))).isEmpty();
    assertThat(judge(healthy.phaseSince(TODAY.minusDays(180)))).containsExactly("stuckPhase AMBER");
    assertThat(judge(healthy.phaseSince(TODAY.minusDays(365)))).containsExactly("stuckPhase RED");
  }

  @Test
  void aSkippedStepAndAWaivedStepAreToBeDiscussed() {
    assertThat(judge(healthy.skipped("share"))).containsExactly("skippedStep AMBER");
    assertThat(judge(healthy.waived("interestsStated"))).containsExactly("waivedStep AMBER");
  }

  @Test
  void aComplaintPastItsTermIsRedFromTheFirstDay() {
    assertThat(judge(healthy.complaint(TODAY.minusDays(43), TODAY.minusDays(1))))
        .containsExactly("overdueComplaint RED");
    assertThat(judge(healthy.complaint(TODAY.minusDays(42), TODAY))).isEmpty();
    assertThat(judge(healthy.complaint(TODAY.minusDays(43), null))).isEmpty();
  }

  @Test
  void whatWasPromisedToRepairTrustAndIsLateIsToBeDiscussed() {
    var late = healthy.promised(TODAY.minusDays(1), TODAY.minusDays(9));

    assertThat(judge(late)).containsExactly("overdueRecovery AMBER");
    assertThat(judge(late.ended())).isEmpty();
    assertThat(Rules.judge(late.facts(), TODAY, new Lines()).get(0).evidence().args())
        .containsExactly(2, TODAY.minusDays(9));
  }

  @Test
  void threeComplaintsInHalfAYearAreAPatternAndSixAreMore() {
    var recent = TODAY.minusDays(10);
    assertThat(judge(healthy.complaint(recent, null).complaint(recent, null))).isEmpty();
    assertThat(judge(healthy.complaints(3, recent))).containsExactly("repeatedComplaints AMBER");
    assertThat(judge(healthy.complaints(6, recent))).containsExactly("repeatedComplaints RED");
    assertThat(judge(healthy.complaints(6, TODAY.minusDays(180)))).isEmpty();
  }

  @Test
  void trustBelowThreeIsLowAndBelowTwoAndAHalfVeryLow() {
    assertThat(judge(healthy.trust("3.0"))).isEmpty();
    assertThat(judge(healthy.trust("2.9"))).containsExactly("trustLow AMBER");
    assertThat(judge(healthy.trust("2.4"))).containsExactly("trustLow RED");
  }

  @Test
  void trustThatFallsHalfAPointIsToBeDiscussedAndAWholePointIsRed() {
    assertThat(judge(healthy.trust("4.4").trust("4.0"))).isEmpty();
    assertThat(judge(healthy.trust("4.5").trust("4.0"))).containsExactly("trustFalling AMBER");
    assertThat(judge(healthy.trust("4.5").trust("3.5"))).containsExactly("trustFalling RED");
    assertThat(judge(healthy.trust("3.5").trust("4.5"))).isEmpty();
  }

  @Test
  void aHiddenScoreSaysNothing() {
    assertThat(judge(healthy.trust("4.5").hiddenTrust())).isEmpty();
    assertThat(judge(healthy.trust("4.5").hiddenTrust().trust("3.9")))
        .containsExactly("trustFalling AMBER");
    assertThat(judge(healthy.hiddenLens("relation"))).isEmpty();
  }

  @Test
  void organisationsThatAreAPointApartOnALensMustTalk() {
    assertThat(judge(healthy.lens("relation", "0.9"))).isEmpty();
    assertThat(judge(healthy.lens("relation", "1.0"))).containsExactly("lensGap AMBER");
    assertThat(judge(healthy.lens("relation", "1.0").lens("process", "1.5")))
        .containsExactly("lensGap RED");
  }

  @Test
  void withoutARecentMeasurementNobodyKnows() {
    assertThat(judge(healthy.measuredOn(null))).containsExactly("noAssessment UNKNOWN");
    assertThat(judge(healthy.measuredOn(TODAY.minusDays(365)))).isEmpty();
    assertThat(judge(healthy.measuredOn(TODAY.minusDays(366))))
        .containsExactly("noAssessment UNKNOWN");
  }

  @Test
  void theMostSeriousFindingComesFirst() {
    var bad =
        healthy
            .measuredOn(null)
            .waived("interestsStated")
            .complaint(TODAY.minusDays(50), TODAY.minusDays(8));

    assertThat(judge(bad))
        .containsExactly("overdueComplaint RED", "waivedStep AMBER", "noAssessment UNKNOWN");
  }

  @Test
  void anEndedPartnershipIsLeftAloneButItsComplaintsAreNot() {
    var ended =
        healthy
            .ended()
            .phaseSince(TODAY.minusDays(900))
            .skipped("share")
            .trust("1.5")
            .measuredOn(TODAY.minusDays(900));

    assertThat(judge(ended)).isEmpty();
    assertThat(judge(ended.complaint(TODAY.minusDays(50), TODAY.minusDays(8))))
        .containsExactly("overdueComplaint RED");
  }

  @Test
  void aMandateThatEndsWithinAMonthIsToBeRenewedAndAnExpiredOneIsRed() {
    assertThat(judge(healthy.mandate(TODAY.plusDays(31)))).isEmpty();
    assertThat(judge(healthy.mandate(TODAY.plusDays(30)))).containsExactly("mandateEnding AMBER");
    assertThat(judge(healthy.mandate(TODAY))).containsExactly("mandateEnding AMBER");
    assertThat(judge(healthy.mandate(TODAY.minusDays(1)))).containsExactly("mandateEnding RED");
    assertThat(judge(healthy.mandate(TODAY.minusDays(1)).ended())).isEmpty();
  }

  @Test
  void whoBringsInMoreThanThreeQuartersOfEverythingCarriesIt() {
    var even = healthy.brings(ONE, "money EUR", "75").brings(OTHER, "money EUR", "25");
    assertThat(judge(even)).isEmpty();
    assertThat(judge(healthy.brings(ONE, "money EUR", "76").brings(OTHER, "money EUR", "24")))
        .containsExactly("oneSidedContributions AMBER");
    assertThat(judge(healthy.brings(ONE, "money EUR", "76").brings(OTHER, "hours hours", "5")))
        .as("money of one and hours of the other")
        .isEmpty();
  }

  @Test
  void oneMovementTakesOverWithMoreThanThreeQuartersOfEnoughActivities() {
    assertThat(judge(healthy.did(3, "progress"))).isEmpty();
    assertThat(judge(healthy.did(4, "progress"))).containsExactly("imbalance AMBER");
    assertThat(judge(healthy.did(3, "progress").did(1, "deepening"))).isEmpty();
    assertThat(judge(healthy.did(1, "progress").did(4, "deepening")))
        .containsExactly("imbalance AMBER");
  }

  @Test
  void anIndicatorThatIsNoBetterThanAtTheStartIsOffTarget() {
    assertThat(judge(healthy.reaches("0.0001"))).isEmpty();
    assertThat(judge(healthy.reaches("0"))).containsExactly("offTarget AMBER");
    assertThat(judge(healthy.reaches("-0.2499"))).containsExactly("offTarget AMBER");
    assertThat(judge(healthy.reaches("0.9").reaches("-0.25"))).containsExactly("offTarget RED");
  }

  @Test
  void aFindingTellsSinceWhenItStands() {
    assertThat(since(healthy.phaseSince(TODAY.minusDays(400)))).isEqualTo(TODAY.minusDays(220));
    assertThat(since(healthy.complaint(TODAY.minusDays(50), TODAY.minusDays(8))))
        .isEqualTo(TODAY.minusDays(7));
    assertThat(since(healthy.measuredOn(TODAY.minusDays(400)))).isEqualTo(TODAY.minusDays(34));
    assertThat(since(healthy.mandate(TODAY.plusDays(10)))).isEqualTo(TODAY.minusDays(20));
  }

  @Property
  void theCalendarSaysOnEveryDayWhatTheRulesSayOnThatDay(
      @ForAll @Size(max = 4) List<@IntRange(min = -800, max = 100) Integer> complaints,
      @ForAll @Size(max = 3) List<@IntRange(min = -100, max = 100) Integer> terms,
      @ForAll @Size(max = 3) List<@IntRange(min = -100, max = 100) Integer> days,
      @ForAll @IntRange(min = -900, max = 0) int since,
      @ForAll @IntRange(min = -900, max = 900) int asked) {
    var some = healthy.phaseSince(TODAY.plusDays(since)).measuredOn(TODAY.plusDays(since / 2));
    for (int i = 0; i < complaints.size(); i++) {
      var term = i < terms.size() ? TODAY.plusDays(terms.get(i)) : null;
      some = some.complaint(TODAY.plusDays(complaints.get(i)), term);
    }
    for (var day : days) {
      some = some.mandate(TODAY.plusDays(day)).promised(TODAY.plusDays(day / 2));
    }
    var day = TODAY.plusDays(asked);
    var facts = some.facts();

    var calendar = Rules.calendar(facts, new Lines());

    assertThat(calendar.get(0).first()).isEqualTo(Spell.BEGIN);
    assertThat(calendar.get(calendar.size() - 1).last()).isEqualTo(Spell.END);
    assertThat(calendar)
        .filteredOn(spell -> !day.isBefore(spell.first()) && !day.isAfter(spell.last()))
        .singleElement()
        .satisfies(
            spell -> assertThat(spell.findings()).isEqualTo(Rules.judge(facts, day, new Lines())));
  }

  @Test
  void whatHoldsUntilTheEndOfTimeTurnsOnNoDayAfterIt() {
    var some = new Case();
    some.mandates = List.of(Spell.END, Spell.BEGIN);
    some.promises = List.of(Spell.END);

    var calendar = Rules.calendar(some.facts(), new Lines());

    assertThat(calendar)
        .allMatch(spell -> Spell.isThere(spell.first()) && Spell.isThere(spell.last()))
        .flatMap(Spell::findings)
        .isNotEmpty()
        .allMatch(finding -> Spell.isThere(finding.since()));
    assertThat(calendar.get(calendar.size() - 1).last()).isEqualTo(Spell.END);
  }

  @Test
  void everyRuleCanBeAskedForByItsName() {
    assertThat(Rules.ALL)
        .extracting(Rule::code)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(13);
  }

  private static List<String> judge(Case given) {
    return Rules.judge(given.facts(), TODAY, new Lines()).stream()
        .map(finding -> finding.rule() + " " + finding.severity())
        .toList();
  }

  private static LocalDate since(Case given) {
    return Rules.judge(given.facts(), TODAY, new Lines()).get(0).since();
  }

  /** A partnership that is doing well, and what is changed about it. */
  private static final class Case {

    private boolean ended;
    private LocalDate phaseSince = TODAY.minusDays(30);
    private LocalDate measuredOn = TODAY.minusDays(20);
    private List<Facts.Skipped> skipped = List.of();
    private List<Facts.Waived> waived = List.of();
    private List<Facts.Complaint> complaints = List.of();
    private List<LocalDate> promises = List.of();
    private List<Facts.Trust> trust = List.of();
    private List<Facts.Lens> lenses = List.of();
    private List<Facts.Activity> activities = List.of();
    private List<LocalDate> mandates = List.of();
    private List<Facts.Aim> aims = List.of();
    private List<Facts.Contribution> contributions = List.of();

    Facts facts() {
      return new Facts(
          ended,
          TODAY.minusDays(30),
          "share",
          phaseSince,
          skipped,
          waived,
          complaints,
          promises,
          trust,
          lenses,
          measuredOn,
          activities,
          mandates,
          aims,
          contributions);
    }

    /** Another case, so that the healthy one stays healthy. */
    private Case with(Consumer<Case> change) {
      var other = new Case();
      other.ended = ended;
      other.phaseSince = phaseSince;
      other.measuredOn = measuredOn;
      other.skipped = skipped;
      other.waived = waived;
      other.complaints = complaints;
      other.promises = promises;
      other.trust = trust;
      other.lenses = lenses;
      other.activities = activities;
      other.mandates = mandates;
      other.aims = aims;
      other.contributions = contributions;
      change.accept(other);
      return other;
    }

    Case ended() {
      return with(it -> it.ended = true);
    }

    Case phaseSince(LocalDate day) {
      return with(it -> it.phaseSince = day);
    }

    Case measuredOn(LocalDate day) {
      return with(it -> it.measuredOn = day);
    }

    Case skipped(String phase) {
      return with(it -> it.skipped = List.of(new Facts.Skipped(phase, List.of(), TODAY)));
    }

    Case waived(String code) {
      return with(it -> it.waived = List.of(new Facts.Waived(code, TODAY)));
    }

    Case complaint(LocalDate receivedOn, LocalDate term) {
      var terms = term == null ? List.<LocalDate>of() : List.of(term);
      return with(it -> it.complaints = and(complaints, new Facts.Complaint(receivedOn, terms)));
    }

    Case complaints(int count, LocalDate receivedOn) {
      return count == 0 ? this : complaint(receivedOn, null).complaints(count - 1, receivedOn);
    }

    Case promised(LocalDate... days) {
      return with(it -> it.promises = Stream.concat(promises.stream(), Stream.of(days)).toList());
    }

    Case trust(String score) {
      return trust(Optional.of(new BigDecimal(score)));
    }

    Case hiddenTrust() {
      return trust(Optional.empty());
    }

    private Case trust(Optional<BigDecimal> score) {
      return with(it -> it.trust = and(trust, new Facts.Trust(TODAY, score)));
    }

    Case lens(String code, String gap) {
      var lens = new Facts.Lens(code, Optional.of(new BigDecimal(gap)), TODAY);
      return with(it -> it.lenses = and(lenses, lens));
    }

    Case hiddenLens(String code) {
      return with(it -> it.lenses = and(lenses, new Facts.Lens(code, Optional.empty(), TODAY)));
    }

    Case mandate(LocalDate last) {
      return with(it -> it.mandates = and(mandates, last));
    }

    Case brings(UUID organisation, String what, String amount) {
      var part = new Facts.Contribution(organisation, what, new BigDecimal(amount), TODAY);
      return with(it -> it.contributions = and(contributions, part));
    }

    Case did(int times, String movement) {
      return times == 0
          ? this
          : with(it -> it.activities = and(activities, new Facts.Activity(movement, TODAY)))
              .did(times - 1, movement);
    }

    Case reaches(String share) {
      var aim = new Facts.Aim("quality", new BigDecimal(share), TODAY);
      return with(it -> it.aims = and(aims, aim));
    }

    private static <T> List<T> and(List<T> some, T more) {
      return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
  }

  /** The lines as they are drawn when nothing else is configured. */
  private static final class Lines implements Thresholds {

    private record Days(int amberDays, int redDays) implements StuckPhase {}

    private record Waived(int amberFrom) implements WaivedStep {}

    private record Repeated(int withinDays, int amberFrom, int redFrom)
        implements RepeatedComplaints {}

    private record Low(BigDecimal amberBelow, BigDecimal redBelow) implements TrustLow {}

    private record Falling(BigDecimal amberFrom, BigDecimal redFrom) implements TrustFalling {}

    private record Gap(BigDecimal amberFrom, BigDecimal redFrom) implements LensGap {}

    private record Old(int unknownAfterDays) implements NoAssessment {}

    private record Ending(int amberDays) implements MandateEnding {}

    private record OneSided(BigDecimal largestShare) implements OneSidedContributions {}

    private record Unbalanced(BigDecimal largestShare, int fewestActivities) implements Imbalance {}

    private record Off(BigDecimal amberAtMost, BigDecimal redAtMost) implements OffTarget {}

    @Override
    public StuckPhase stuckPhase() {
      return new Days(180, 365);
    }

    @Override
    public WaivedStep waivedStep() {
      return new Waived(1);
    }

    @Override
    public RepeatedComplaints repeatedComplaints() {
      return new Repeated(180, 3, 6);
    }

    @Override
    public TrustLow trustLow() {
      return new Low(new BigDecimal("3.0"), new BigDecimal("2.5"));
    }

    @Override
    public TrustFalling trustFalling() {
      return new Falling(new BigDecimal("0.5"), new BigDecimal("1.0"));
    }

    @Override
    public LensGap lensGap() {
      return new Gap(new BigDecimal("1.0"), new BigDecimal("1.5"));
    }

    @Override
    public NoAssessment noAssessment() {
      return new Old(365);
    }

    @Override
    public MandateEnding mandateEnding() {
      return new Ending(30);
    }

    @Override
    public OneSidedContributions oneSidedContributions() {
      return new OneSided(new BigDecimal("0.75"));
    }

    @Override
    public Imbalance imbalance() {
      return new Unbalanced(new BigDecimal("0.75"), 4);
    }

    @Override
    public OffTarget offTarget() {
      return new Off(BigDecimal.ZERO, new BigDecimal("-0.25"));
    }
  }
}

package nl.samenspel.reporting.health.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of health, read as rules. */
class RulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

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
    assertThat(judge(healthy.complaint(TODAY.minusDays(43), null))).isEmpty();
  }

  @Test
  void whatWasPromisedToRepairTrustAndIsLateIsToBeDiscussed() {
    var late = healthy.promised(TODAY.minusDays(1), TODAY.minusDays(9));

    assertThat(judge(late)).containsExactly("overdueRecovery AMBER");
    assertThat(judge(late.ended())).isEmpty();
    assertThat(Rules.judge(late.facts, new Lines()).get(0).evidence().args())
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

  private static List<String> judge(Case given) {
    return Rules.judge(given.facts, new Lines()).stream()
        .map(finding -> finding.rule() + " " + finding.severity())
        .toList();
  }

  /** A partnership that is doing well, and what is changed about it. */
  private record Case(Facts facts) {

    Case() {
      this(
          new Facts(
              TODAY,
              false,
              "share",
              TODAY.minusDays(30),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              TODAY.minusDays(20)));
    }

    Case ended() {
      return with(true, facts.phaseSince(), facts.measuredOn());
    }

    Case phaseSince(LocalDate day) {
      return with(facts.ended(), day, facts.measuredOn());
    }

    Case measuredOn(LocalDate day) {
      return with(facts.ended(), facts.phaseSince(), day);
    }

    Case skipped(String phase) {
      return with(
          List.of(new Facts.Skipped(phase, List.of())),
          facts.waived(),
          facts.complaints(),
          facts.trust(),
          facts.lenses());
    }

    Case waived(String code) {
      return with(
          facts.skipped(), List.of(code), facts.complaints(), facts.trust(), facts.lenses());
    }

    Case complaint(LocalDate receivedOn, LocalDate lateSince) {
      return with(
          facts.skipped(),
          facts.waived(),
          and(facts.complaints(), new Facts.Complaint(receivedOn, lateSince)),
          facts.trust(),
          facts.lenses());
    }

    Case complaints(int count, LocalDate receivedOn) {
      return count == 0 ? this : complaint(receivedOn, null).complaints(count - 1, receivedOn);
    }

    Case trust(String score) {
      return trust(Optional.of(new BigDecimal(score)));
    }

    Case hiddenTrust() {
      return trust(Optional.empty());
    }

    private Case trust(Optional<BigDecimal> score) {
      return with(
          facts.skipped(),
          facts.waived(),
          facts.complaints(),
          and(facts.trust(), new Facts.Trust(TODAY, score)),
          facts.lenses());
    }

    Case lens(String code, String gap) {
      return lens(new Facts.Lens(code, Optional.of(new BigDecimal(gap))));
    }

    Case hiddenLens(String code) {
      return lens(new Facts.Lens(code, Optional.empty()));
    }

    private Case lens(Facts.Lens lens) {
      return with(
          facts.skipped(),
          facts.waived(),
          facts.complaints(),
          facts.trust(),
          and(facts.lenses(), lens));
    }

    private Case with(boolean ended, LocalDate phaseSince, LocalDate measuredOn) {
      return new Case(
          new Facts(
              TODAY,
              ended,
              facts.phase(),
              phaseSince,
              facts.skipped(),
              facts.waived(),
              facts.complaints(),
              facts.overduePromises(),
              facts.trust(),
              facts.lenses(),
              measuredOn));
    }

    private Case with(
        List<Facts.Skipped> skipped,
        List<String> waived,
        List<Facts.Complaint> complaints,
        List<Facts.Trust> trust,
        List<Facts.Lens> lenses) {
      return new Case(
          new Facts(
              TODAY,
              facts.ended(),
              facts.phase(),
              facts.phaseSince(),
              skipped,
              waived,
              complaints,
              facts.overduePromises(),
              trust,
              lenses,
              facts.measuredOn()));
    }

    Case promised(LocalDate... days) {
      return new Case(
          new Facts(
              TODAY,
              facts.ended(),
              facts.phase(),
              facts.phaseSince(),
              facts.skipped(),
              facts.waived(),
              facts.complaints(),
              List.of(days),
              facts.trust(),
              facts.lenses(),
              facts.measuredOn()));
    }

    private static <T> List<T> and(List<T> some, T more) {
      return java.util.stream.Stream.concat(some.stream(), java.util.stream.Stream.of(more))
          .toList();
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
  }
}

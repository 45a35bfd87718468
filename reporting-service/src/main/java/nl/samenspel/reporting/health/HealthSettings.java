package nl.samenspel.reporting.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import nl.samenspel.reporting.health.rule.Thresholds;

/** Where the rules draw their lines, as configured. */
@ConfigMapping(prefix = "samenspel.health")
interface HealthSettings extends Thresholds {

  @Override
  StuckPhaseSettings stuckPhase();

  @Override
  WaivedStepSettings waivedStep();

  @Override
  RepeatedComplaintsSettings repeatedComplaints();

  @Override
  TrustLowSettings trustLow();

  @Override
  TrustFallingSettings trustFalling();

  @Override
  LensGapSettings lensGap();

  @Override
  NoAssessmentSettings noAssessment();

  @Override
  MandateEndingSettings mandateEnding();

  @Override
  OneSidedContributionsSettings oneSidedContributions();

  @Override
  ImbalanceSettings imbalance();

  @Override
  OffTargetSettings offTarget();

  /** Half a year is long for a phase, a year too long. */
  interface StuckPhaseSettings extends StuckPhase {
    @Override
    @WithDefault("180")
    int amberDays();

    @Override
    @WithDefault("365")
    int redDays();
  }

  /** Every waiver is worth a conversation. */
  interface WaivedStepSettings extends WaivedStep {
    @Override
    @WithDefault("1")
    int amberFrom();
  }

  /** Within half a year. */
  interface RepeatedComplaintsSettings extends RepeatedComplaints {
    @Override
    @WithDefault("180")
    int withinDays();

    @Override
    @WithDefault("3")
    int amberFrom();

    @Override
    @WithDefault("6")
    int redFrom();
  }

  /** Below 3.0 a score is a concern, as the bands of the assessments have it. */
  interface TrustLowSettings extends TrustLow {
    @Override
    @WithDefault("3.0")
    BigDecimal amberBelow();

    @Override
    @WithDefault("2.5")
    BigDecimal redBelow();
  }

  /** Half a point on five is felt, a whole point hurts. */
  interface TrustFallingSettings extends TrustFalling {
    @Override
    @WithDefault("0.5")
    BigDecimal amberFrom();

    @Override
    @WithDefault("1.0")
    BigDecimal redFrom();
  }

  /** One point apart is another band, one and a half another world. */
  interface LensGapSettings extends LensGap {
    @Override
    @WithDefault("1.0")
    BigDecimal amberFrom();

    @Override
    @WithDefault("1.5")
    BigDecimal redFrom();
  }

  /** A year. */
  interface NoAssessmentSettings extends NoAssessment {
    @Override
    @WithDefault("365")
    int unknownAfterDays();
  }

  /** A month is time enough to agree on the next. */
  interface MandateEndingSettings extends MandateEnding {
    @Override
    @WithDefault("30")
    int amberDays();
  }

  /** Three quarters of everything. */
  interface OneSidedContributionsSettings extends OneSidedContributions {
    @Override
    @WithDefault("0.75")
    BigDecimal largestShare();
  }

  /** As the balance in the partnership service has it. */
  interface ImbalanceSettings extends Imbalance {
    @Override
    @WithDefault("0.75")
    BigDecimal largestShare();

    @Override
    @WithDefault("4")
    int fewestActivities();
  }

  /** No better than at the start, or a quarter of the way in the wrong direction. */
  interface OffTargetSettings extends OffTarget {
    @Override
    @WithDefault("0")
    BigDecimal amberAtMost();

    @Override
    @WithDefault("-0.25")
    BigDecimal redAtMost();
  }
}

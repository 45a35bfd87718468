package nl.samenspel.reporting.health.rule;

import java.math.BigDecimal;

/** Where the rules draw their lines. */
public interface Thresholds {

  /** How long a phase may take. */
  StuckPhase stuckPhase();

  /** How many requirements may be waived in a cycle. */
  WaivedStep waivedStep();

  /** How many complaints may come in a period. */
  RepeatedComplaints repeatedComplaints();

  /** How low trust may be. */
  TrustLow trustLow();

  /** How far trust may fall between two measurements. */
  TrustFalling trustFalling();

  /** How far organisations may be apart on a lens. */
  LensGap lensGap();

  /** How old a measurement may be. */
  NoAssessment noAssessment();

  /** How long before the end of a mandate it is time to see to the next. */
  MandateEnding mandateEnding();

  /** How much of everything one member may bring in. */
  OneSidedContributions oneSidedContributions();

  /** How much one movement may have of what is done together. */
  Imbalance imbalance();

  /** How far an indicator must be on its way. */
  OffTarget offTarget();

  /** In days since the beginning of the phase. */
  interface StuckPhase {
    int amberDays();

    int redDays();
  }

  /** From this number on. */
  interface WaivedStep {
    int amberFrom();
  }

  /** From these numbers on, within so many days back from today. */
  interface RepeatedComplaints {
    int withinDays();

    int amberFrom();

    int redFrom();
  }

  /** Below these scores, on the scale of 1 to 5. */
  interface TrustLow {
    BigDecimal amberBelow();

    BigDecimal redBelow();
  }

  /** From these falls on, in points. */
  interface TrustFalling {
    BigDecimal amberFrom();

    BigDecimal redFrom();
  }

  /** From these differences on, in points. */
  interface LensGap {
    BigDecimal amberFrom();

    BigDecimal redFrom();
  }

  /** In days since the last measurement. */
  interface NoAssessment {
    int unknownAfterDays();
  }

  /** In days before its last day. */
  interface MandateEnding {
    int amberDays();
  }

  /** A share of 0 to 1; with more than this it is one-sided. */
  interface OneSidedContributions {
    BigDecimal largestShare();
  }

  /** A share of 0 to 1; with more than this one takes over. With fewer activities nobody knows. */
  interface Imbalance {
    BigDecimal largestShare();

    int fewestActivities();
  }

  /** Up to these shares of the way: 0 at the baseline, 1 at the target, below 0 the wrong way. */
  interface OffTarget {
    BigDecimal amberAtMost();

    BigDecimal redAtMost();
  }
}

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
}

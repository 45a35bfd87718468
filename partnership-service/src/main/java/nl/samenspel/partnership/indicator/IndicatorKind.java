package nl.samenspel.partnership.indicator;

/** The three K's: what a collaboration is good for. */
public enum IndicatorKind {
  /** Kosten besparen: saving costs. */
  COST,
  /** Kwaliteit verbeteren: improving quality. */
  QUALITY,
  /** Kwetsbaarheid verkleinen: depending less on one person or one organisation. */
  VULNERABILITY
}

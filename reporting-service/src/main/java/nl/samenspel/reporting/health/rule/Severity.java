package nl.samenspel.reporting.health.rule;

/** How serious a finding is; the most serious one colours the whole, in this order. */
public enum Severity {
  RED,
  AMBER,
  UNKNOWN
}

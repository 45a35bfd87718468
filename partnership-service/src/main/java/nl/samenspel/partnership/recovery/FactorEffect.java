package nl.samenspel.partnership.recovery;

/** What a change in the surroundings does to reaching the goal. */
enum FactorEffect {
  HELPS,
  HINDERS,
  NEUTRAL
}

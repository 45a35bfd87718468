package nl.samenspel.partnership.recovery;

/** How far a recovery has come. */
enum RecoveryState {
  /** The parties enter their perspectives, each without seeing the other's. */
  TALKING,

  /** The perspectives lie side by side; the plan is made, or made anew. */
  PLANNING,

  /** The plan was shared and is carried out. */
  EXECUTING,

  /** Every action is done, or it is said why not; trust is what remains. */
  VERIFYING,

  /** Trust was measured again. */
  CLOSED
}

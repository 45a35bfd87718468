package nl.samenspel.partnership.programme.trajectory;

/** What can realistically be expected, told before the start. */
enum Expectation {
  ACTIVATION,
  DIPLOMA,
  PAID_WORK,
  SUSTAINED_WORK
}

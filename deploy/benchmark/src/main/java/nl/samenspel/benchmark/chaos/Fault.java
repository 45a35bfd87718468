package nl.samenspel.benchmark.chaos;

import java.time.Duration;

/**
 * Something that goes wrong, and is put right after a while.
 *
 * @param what is told while it happens
 * @param victim what cannot be hurt once more meanwhile
 */
record Fault(
    String what, Object victim, boolean kill, Duration lasts, Runnable strike, Runnable heal) {}

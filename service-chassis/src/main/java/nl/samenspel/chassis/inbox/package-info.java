/**
 * Processing events exactly once in effect: what was processed is recorded in the transaction of
 * its effect (idempotent consumer), in batches; what cannot be processed goes to the dead letters
 * alone.
 */
package nl.samenspel.chassis.inbox;

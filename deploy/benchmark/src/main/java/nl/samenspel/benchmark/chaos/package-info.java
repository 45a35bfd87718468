/**
 * Faults on purpose: the suite with two replicas of each service, under load, while its parts are
 * killed, stopped and cut off; afterwards everything that was promised is checked.
 */
package nl.samenspel.benchmark.chaos;

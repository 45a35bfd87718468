/**
 * What a caller is told when something cannot be done: problem details (RFC 9457) in the caller's
 * language, one shape for every service and every fault.
 */
package nl.samenspel.chassis.problem;

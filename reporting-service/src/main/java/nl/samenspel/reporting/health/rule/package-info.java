/**
 * The rules of health as named values: facts in, findings with their evidence and advice out. Pure:
 * no database, no HTTP, no clock.
 */
package nl.samenspel.reporting.health.rule;

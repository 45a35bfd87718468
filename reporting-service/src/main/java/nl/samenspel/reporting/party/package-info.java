/**
 * Who takes part: organisations by name, members of partnerships, and therefore who may see what.
 * The one place that decides about visibility; every list, item, report, chart and feed goes
 * through it.
 */
package nl.samenspel.reporting.party;

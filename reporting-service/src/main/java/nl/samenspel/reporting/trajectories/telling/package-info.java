/**
 * What of trajectories may be told, and what each figure means. Pure: counts in, figures out.
 * Described in {@code docs/decisions/0012-small-numbers-in-cohorts.md}.
 */
package nl.samenspel.reporting.trajectories.telling;

/** Cohorts: trajectories that began in the same month, quarter or year, side by side. */
package nl.samenspel.reporting.cohort;

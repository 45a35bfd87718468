/** Stretches of the calendar by which things are counted. */
package nl.samenspel.reporting.calendar;

/** The clock, the calendar day and identifiers that sort by time. */
package nl.samenspel.chassis.time;

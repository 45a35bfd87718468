/** Complaints: what about, under which regime, where they stand, in time or not. */
package nl.samenspel.reporting.complaints;

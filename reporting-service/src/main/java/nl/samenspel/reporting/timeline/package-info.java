/**
 * What happened to a partnership, in order, in sentences; and the road it took through the phases.
 */
package nl.samenspel.reporting.timeline;

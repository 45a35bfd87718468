/** The complaints of a year, as the law wants them published. */
package nl.samenspel.reporting.complaintreport;

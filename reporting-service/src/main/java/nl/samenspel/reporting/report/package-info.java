/** The report of a partnership: one model, shown as JSON, as a page and as charts. */
package nl.samenspel.reporting.report;

/**
 * Complaints of, about and between members: from receipt to a reasoned finding, under the regime
 * that holds for the one complained about. The dates come from {@link
 * nl.samenspel.partnership.complaint.deadline}.
 */
package nl.samenspel.partnership.complaint;

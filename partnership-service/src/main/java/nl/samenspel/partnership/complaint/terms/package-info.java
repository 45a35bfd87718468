/**
 * The terms that a partnership lays down for complaints where no statute sets them: what the
 * collaboration agreement says, and what the council's regulation says.
 */
package nl.samenspel.partnership.complaint.terms;

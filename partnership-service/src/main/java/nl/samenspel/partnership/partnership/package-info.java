/**
 * The collaboration itself: what it is for, who takes part, how far it has come, and who may see
 * it. Everything that happens in a partnership goes through {@link
 * nl.samenspel.partnership.partnership.Partnerships}.
 */
package nl.samenspel.partnership.partnership;

/**
 * The life cycle of a partnership: what a phase asks before it ends, the steps that were made, and
 * what was left out on the way. Knows none of the features that answer for a requirement: each of
 * them implements {@link nl.samenspel.partnership.phase.Requirement}.
 */
package nl.samenspel.partnership.phase;

/**
 * How much the people of a partnership trust each other, as the assessment service tells it: its
 * pulses, when each was opened and what came out of it. Never asked for, only told.
 */
package nl.samenspel.partnership.trust;

/**
 * Recovery: back to the drawing board after complaints. The parties each tell their side without
 * knowing the other's, return to the original goal, make a new plan, share it, carry it out, and
 * are done when trust was measured again.
 */
package nl.samenspel.partnership.recovery;

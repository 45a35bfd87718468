/**
 * Trajectories: the way of one participant through a programme, from intake to what came of it. A
 * participant is a pseudonym here, and can be forgotten.
 */
package nl.samenspel.partnership.programme.trajectory;

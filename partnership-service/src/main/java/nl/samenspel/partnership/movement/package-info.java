/**
 * Deepening and progress (verdieping en vooruitgang): whatever the members do together is one of
 * the two, and a collaboration needs both. {@code Balance} is pure: activities in, balance out.
 */
package nl.samenspel.partnership.movement;

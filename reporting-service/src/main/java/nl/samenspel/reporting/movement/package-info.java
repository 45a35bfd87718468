/** Deepening and progress: what partners did together, and which of the two it was. */
package nl.samenspel.reporting.movement;

/**
 * What each member brings in and gets back: proposed by each for itself, agreed by all, with return
 * shares that add up exactly.
 */
package nl.samenspel.partnership.contribution;

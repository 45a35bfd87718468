/**
 * What the members stand for, laid side by side: what they share, what is of one only, and which
 * differences the agreement note has to name.
 */
package nl.samenspel.partnership.identity;

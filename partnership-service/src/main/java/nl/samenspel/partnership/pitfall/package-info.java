/** Never take success for granted: the register of pitfalls, and the rhythm of looking back. */
package nl.samenspel.partnership.pitfall;

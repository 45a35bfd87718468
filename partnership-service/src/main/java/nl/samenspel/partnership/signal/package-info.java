/**
 * Informal concerns: said early, seen by all members, and talked over before they become a
 * complaint.
 */
package nl.samenspel.partnership.signal;

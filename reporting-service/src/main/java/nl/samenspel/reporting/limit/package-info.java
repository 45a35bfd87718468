/** How much callers may have going on at once, and how to be rid of one that does not go on. */
package nl.samenspel.reporting.limit;

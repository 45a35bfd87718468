/** How much one caller may have going on at once. */
package nl.samenspel.reporting.limit;

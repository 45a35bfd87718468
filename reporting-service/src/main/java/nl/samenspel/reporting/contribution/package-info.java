/** What each member brings in, as all agreed to. */
package nl.samenspel.reporting.contribution;

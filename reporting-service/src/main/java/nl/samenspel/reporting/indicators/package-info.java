/** The three K's: what is to become cheaper, better, less vulnerable, and how far that is. */
package nl.samenspel.reporting.indicators;

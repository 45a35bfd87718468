/** The partnerships at a glance: which there are, where they stand, how they are doing. */
package nl.samenspel.reporting.overview;

/** Many partnerships together: where they stand, how they are doing, what changed. */
package nl.samenspel.reporting.portfolio;

/** Recoveries: how complaints led back to trust, as the stream tells it. */
package nl.samenspel.reporting.recoveries;

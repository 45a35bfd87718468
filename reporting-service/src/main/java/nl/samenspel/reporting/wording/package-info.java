/** Words for what comes over the wire as a code. */
package nl.samenspel.reporting.wording;

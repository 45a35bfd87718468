/**
 * What of the scores may be seen, so that nobody's answers can be found. Pure: values in, values
 * out; no framework, no database, no clock. Described in {@code
 * docs/decisions/0006-disclosure-control.md}.
 */
package nl.samenspel.assessment.result.disclosure;

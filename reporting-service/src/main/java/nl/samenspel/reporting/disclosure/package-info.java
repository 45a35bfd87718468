/**
 * What may be told without telling of a few. Pure: values in, values out. Described in {@code
 * docs/decisions/0012-small-numbers-in-cohorts.md}.
 */
package nl.samenspel.reporting.disclosure;

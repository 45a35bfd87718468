/**
 * From answers to scores. Pure: values in, values out; no framework, no database, no clock.
 *
 * <p>Everything is computed in exact fractions, so that the order in which people answered can
 * never show in a figure, and rounding happens once, when a figure is published.
 */
package nl.samenspel.assessment.result.scoring;

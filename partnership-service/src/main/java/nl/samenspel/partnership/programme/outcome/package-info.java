/**
 * What counts as success, by definitions with a version. Pure: values in, values out; no framework,
 * no clock.
 */
package nl.samenspel.partnership.programme.outcome;

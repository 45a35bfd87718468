/**
 * Webhooks: events that are brought to who asked for them, in order per subject, again and again
 * until they arrive or are given up. By the NL GOV profile of CloudEvents webhooks, signed as
 * Standard Webhooks.
 */
package nl.samenspel.reporting.subscription;

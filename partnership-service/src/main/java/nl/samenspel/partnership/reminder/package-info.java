/**
 * What has to be done once a day, by whichever replica is first: a feature offers a {@code
 * DailyChore}, and nothing else is known of it here.
 */
package nl.samenspel.partnership.reminder;

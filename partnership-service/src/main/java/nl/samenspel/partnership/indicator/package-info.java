/**
 * The three K's (kosten, kwaliteit, kwetsbaarheid): what the partnership wants to save, improve and
 * make less vulnerable, where it starts, where it wants to be, and how far it has come.
 */
package nl.samenspel.partnership.indicator;

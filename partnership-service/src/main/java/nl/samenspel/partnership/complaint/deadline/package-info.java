/**
 * Until when: the legal terms of complaints in the Netherlands and Flanders. Values in, dates with
 * their reasons out. Knows no framework, no database, no clock and no time zone; the sources are
 * the Algemene wet bestuursrecht (Awb) chapter 9, the Algemene termijnenwet, the Flemish
 * Bestuursdecreet (title II, chapter 5) and the Flemish Decreet lokaal bestuur (302–303).
 */
package nl.samenspel.partnership.complaint.deadline;

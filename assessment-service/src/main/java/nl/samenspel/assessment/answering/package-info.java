/**
 * The page to answer on: for a phone, a keyboard and a screen reader, and also without scripts.
 * What somebody has answered so far is kept in the page itself and nowhere else until it is sent.
 */
package nl.samenspel.assessment.answering;

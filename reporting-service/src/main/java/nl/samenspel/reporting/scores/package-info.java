/** What people said when they were asked: scores per dimension and organisation, and trust. */
package nl.samenspel.reporting.scores;

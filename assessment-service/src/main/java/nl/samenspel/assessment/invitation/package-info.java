/** Who may answer: one-time tokens, and the questionnaire that a token gives. */
package nl.samenspel.assessment.invitation;

/**
 * What people answered. Nothing in here, nor anything it writes, leads from an answer to the token
 * it was given with: {@code docs/decisions/0007-anonymous-answers.md}.
 */
package nl.samenspel.assessment.response;

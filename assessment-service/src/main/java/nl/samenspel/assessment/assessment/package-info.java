/** One round of questions to the people of one partnership: when it opens and when it closes. */
package nl.samenspel.assessment.assessment;

/** The questionnaires: versioned, in Dutch and English, in our own wording. */
package nl.samenspel.assessment.instrument;

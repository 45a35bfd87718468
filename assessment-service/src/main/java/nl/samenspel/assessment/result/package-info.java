/** Fixes the scores when an assessment is closed, and shows what may be seen of them. */
package nl.samenspel.assessment.result;

/**
 * Profiles of people that were measured elsewhere, brought in by their organisation as shares and
 * nothing else. How teams are composed of them is told when the assessment closes, never before.
 */
package nl.samenspel.assessment.profile;

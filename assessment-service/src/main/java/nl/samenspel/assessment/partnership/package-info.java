/**
 * This service's own copy of partnerships and their members, kept from events, and the one place
 * that decides who may see what of them.
 */
package nl.samenspel.assessment.partnership;

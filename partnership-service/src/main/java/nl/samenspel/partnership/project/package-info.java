/**
 * Projects: who does what until when, so that an agreement is carried out. The project sheet that
 * the members sign is a deliverable of its own; a project says which one is its sheet.
 */
package nl.samenspel.partnership.project;

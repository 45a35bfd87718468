/**
 * The group approach (groepsgewijze aanpak): participants who go through a programme together,
 * their sessions, and who helps whom.
 */
package nl.samenspel.partnership.programme.group;

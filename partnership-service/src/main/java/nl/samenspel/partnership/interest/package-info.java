/** What each member seeks in the partnership, behind the position that it takes. */
package nl.samenspel.partnership.interest;

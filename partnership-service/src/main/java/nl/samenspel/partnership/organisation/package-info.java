/** The equal organisations that work together: who they are and how they are known elsewhere. */
package nl.samenspel.partnership.organisation;

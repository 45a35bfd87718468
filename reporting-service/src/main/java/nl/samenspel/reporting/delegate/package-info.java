/** Who may speak for an organisation, and until when. No person is known here. */
package nl.samenspel.reporting.delegate;

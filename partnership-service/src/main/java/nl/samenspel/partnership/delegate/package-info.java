/** Who speaks for each member, about what and until when, and what the mandate allows to sign. */
package nl.samenspel.partnership.delegate;

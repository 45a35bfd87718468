/** The documents in which members lay down what they agree on, and their signatures. */
package nl.samenspel.partnership.deliverable;

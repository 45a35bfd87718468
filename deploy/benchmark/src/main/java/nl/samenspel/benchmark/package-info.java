/** Programs that put the suite to the test: each has a script of its own in {@code deploy/}. */
package nl.samenspel.benchmark;

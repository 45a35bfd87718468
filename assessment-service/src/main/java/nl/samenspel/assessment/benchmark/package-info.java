/** How a result stands beside those of other partnerships that are alike. */
package nl.samenspel.assessment.benchmark;

/** The suite that is put to the test, on this machine, and what its processes use of it. */
package nl.samenspel.benchmark.bed;

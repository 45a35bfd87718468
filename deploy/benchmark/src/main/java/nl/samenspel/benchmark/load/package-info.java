/** What puts load on the suite and on what it rests on: tools that are kept up by others. */
package nl.samenspel.benchmark.load;

/** Starts programs, keeps them running, and leaves none behind. */
package nl.samenspel.local.process;

/** Ties a process to the one that started it. */
package nl.samenspel.local.tether;

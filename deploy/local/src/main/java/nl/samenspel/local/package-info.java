/**
 * The whole suite on one machine, from embedded parts: {@link nl.samenspel.local.Up} starts it and
 * keeps it running.
 */
package nl.samenspel.local;

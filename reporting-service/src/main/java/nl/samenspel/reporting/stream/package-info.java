/**
 * The event stream as the source of everything here: reads the topics, feeds the projections in
 * batches, each in one transaction with how far it came, and rebuilds them beside the live ones.
 * Knows nothing of what the projections make of it.
 */
package nl.samenspel.reporting.stream;

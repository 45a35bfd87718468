/** Trajectories: what participants were offered and what it brought, as the stream tells it. */
package nl.samenspel.reporting.trajectories;

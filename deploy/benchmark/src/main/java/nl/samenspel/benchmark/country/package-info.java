/**
 * As much as the Netherlands and Flanders would bring about in ten years, as the events that the
 * services would have published: plausible, and the same again from the same seed.
 */
package nl.samenspel.benchmark.country;

/** Rounds, medians, ratios and goals: how figures come about, whatever they are figures of. */
package nl.samenspel.benchmark.measure;

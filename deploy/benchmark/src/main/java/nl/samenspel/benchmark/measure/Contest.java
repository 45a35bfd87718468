package nl.samenspel.benchmark.measure;

import java.util.List;

/**
 * Who is measured, in turn, and what is read from it.
 *
 * @param sides in the order of the first round; every other round goes the other way
 */
public record Contest(List<Side> sides, List<Comparison> comparisons) {}

/**
 * Programmes: what a member offers participants of the partnership. Their way through it is in
 * {@code trajectory}, what counts as success in {@code outcome}, what they do together in {@code
 * group}.
 */
package nl.samenspel.partnership.programme;

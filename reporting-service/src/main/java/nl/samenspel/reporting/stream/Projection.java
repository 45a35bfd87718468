package nl.samenspel.reporting.stream;

/**
 * Keeps a few tables equal to what the stream says. It is given each event once, in the order of
 * its partition, within a transaction; what it writes must follow from the events alone, so that a
 * rebuild comes out the same. A batch costs a fixed number of statements, however long it is.
 */
public interface Projection {

  /** How it is called in {@code /v1/projections}. */
  String name();

  /**
   * Writes what the events mean. Tables are named without a schema: a rebuild applies the same
   * statements elsewhere.
   *
   * @throws IllegalArgumentException when an event is not as agreed; it then goes to the dead
   *     letters
   */
  void apply(Batch batch);
}

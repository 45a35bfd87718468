package nl.samenspel.reporting.complaints;

import nl.samenspel.reporting.sql.Row;

/**
 * Complaints that are alike in all that is published of them.
 *
 * @param standing how they stand, with how many they are
 * @param finding what was found, or null
 * @param settled whether they came to an end with who handled them
 * @param days from receipt to that end, or null
 * @param received whether they were received in the year, and not before it
 * @param open whether they were open at the end of the year
 */
public record Alike(
    String category,
    String regime,
    Standing standing,
    String finding,
    boolean settled,
    Integer days,
    boolean received,
    boolean open) {

  static Alike from(Row row) {
    return new Alike(
        row.text("category"),
        row.text("regime"),
        Standing.of(row.text("standing"), row.integer("n")),
        row.text("finding"),
        row.flag("settled"),
        row.integer("days"),
        row.flag("received"),
        row.flag("open"));
  }

  public int count() {
    return standing.total();
  }
}

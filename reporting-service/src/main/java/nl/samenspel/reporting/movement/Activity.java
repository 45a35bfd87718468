package nl.samenspel.reporting.movement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that partners did together; enumerations as they are on the wire.
 *
 * @param movement deepening or progress
 */
public record Activity(
    UUID id, UUID partnership, String movement, int cycle, String phase, LocalDate on) {

  public boolean deepens() {
    return movement.equals("deepening");
  }
}

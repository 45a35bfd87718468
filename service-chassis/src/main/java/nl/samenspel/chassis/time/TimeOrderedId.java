package nl.samenspel.chassis.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers that sort by the time they were made (UUID version 7, RFC 9562). */
public final class TimeOrderedId {

  private TimeOrderedId() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}

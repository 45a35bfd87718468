package nl.samenspel.partnership.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.history.Historised;

/** What an indicator was on a day: one value a day, which may be corrected. */
@Entity
@Historised("measurement")
class Measurement {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID indicator;
  private int cycle;
  private LocalDate measuredOn;
  private BigDecimal value;
  private UUID recordedBy;

  protected Measurement() {}

  Measurement(UUID id, UUID partnership, Reading reading, int cycle, UUID recordedBy) {
    this.id = id;
    this.partnership = partnership;
    this.indicator = reading.indicator();
    this.cycle = cycle;
    this.measuredOn = reading.on();
    this.value = reading.value();
    this.recordedBy = recordedBy;
  }

  /** Corrects it; whether that made a difference. */
  boolean correct(BigDecimal other, UUID by) {
    if (value().equals(other)) {
      return false;
    }
    value = other;
    recordedBy = by;
    return true;
  }

  /** Whether this is the measurement of that indicator on that day. */
  boolean isOf(Reading reading) {
    return indicator.equals(reading.indicator()) && measuredOn.equals(reading.on());
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID indicator() {
    return indicator;
  }

  int cycle() {
    return cycle;
  }

  LocalDate on() {
    return measuredOn;
  }

  BigDecimal value() {
    return PlainNumber.of(value);
  }

  UUID recordedBy() {
    return recordedBy;
  }
}

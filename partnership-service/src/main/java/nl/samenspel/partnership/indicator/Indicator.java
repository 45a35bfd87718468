package nl.samenspel.partnership.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.indicator.IndicatorEvent.IndicatorDefined;
import nl.samenspel.partnership.indicator.IndicatorEvent.IndicatorMeasured;

/** By what the members see whether the collaboration brings what they hoped for. */
@Entity
@Historised(
    value = "indicator",
    except = {"measured", "latestOn", "latestValue"})
class Indicator extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID organisation;
  private String name;

  @Enumerated(EnumType.STRING)
  private IndicatorKind kind;

  private String unit;
  @Embedded private Course course;

  /** Once in how many months it is to be measured, or null when that was not agreed. */
  private Integer everyMonths;

  /** How often it was measured or a measurement corrected: makes the ETag follow that. */
  private int measured;

  /** Of the measurement with the last day; here, so that a list need not look them all up. */
  private LocalDate latestOn;

  private BigDecimal latestValue;

  protected Indicator() {}

  /**
   * @param organisation the member that it is about, or null when it is about all together
   */
  Indicator(UUID id, UUID partnership, UUID organisation) {
    this.id = id;
    this.partnership = partnership;
    this.organisation = organisation;
  }

  /**
   * Defines it, in place of how it was defined before.
   *
   * @throws RuleViolation when what is measured would change after it was measured: the values
   *     would no longer mean what they say
   */
  Indicator define(
      String name, IndicatorKind kind, String unit, Course course, Integer everyMonths) {
    if (measured > 0
        && (kind != this.kind
            || !unit.equals(this.unit)
            || course.betterWhen() != this.course.betterWhen())) {
      throw new RuleViolation("indicator-measured");
    }
    this.name = name;
    this.kind = kind;
    this.unit = unit;
    this.course = course;
    this.everyMonths = everyMonths;
    record(
        new IndicatorDefined(
            partnership,
            id,
            kind,
            unit,
            course.betterWhen(),
            course.baseline(),
            course.target(),
            organisation,
            everyMonths));
    return this;
  }

  /** Takes down that it was measured. */
  void measured(Measurement measurement) {
    measured++;
    if (latestOn == null || !measurement.on().isBefore(latestOn)) {
      latestOn = measurement.on();
      latestValue = measurement.value();
    }
    record(
        new IndicatorMeasured(
            partnership,
            id,
            measurement.id(),
            kind,
            measurement.cycle(),
            measurement.value(),
            course.progress(measurement.value()),
            organisation,
            measurement.on()));
  }

  /**
   * The first day on which it was longer not measured than agreed, if that is past.
   *
   * @param start from when it was to be measured, where it never was; null when that is to come
   */
  Optional<LocalDate> overdueSince(LocalDate start, LocalDate today) {
    var from = latestOn == null ? start : latestOn;
    return everyMonths == null || from == null
        ? Optional.empty()
        : Optional.of(from.plusMonths(everyMonths).plusDays(1)).filter(day -> !day.isAfter(today));
  }

  /** The value of the last day on which it was measured. */
  Optional<BigDecimal> latestValue() {
    return Optional.ofNullable(latestValue).map(PlainNumber::of);
  }

  LocalDate latestOn() {
    return latestOn;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID organisation() {
    return organisation;
  }

  String name() {
    return name;
  }

  IndicatorKind kind() {
    return kind;
  }

  String unit() {
    return unit;
  }

  Course course() {
    return course;
  }

  Integer everyMonths() {
    return everyMonths;
  }
}

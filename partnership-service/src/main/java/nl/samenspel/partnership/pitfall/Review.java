package nl.samenspel.partnership.pitfall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.pitfall.ReviewEvent.ReviewDue;

/** The rhythm in which the members of a partnership look back together. */
@Entity
@Historised(value = "review", partnership = "id", except = "dayOfMonth")
class Review extends Aggregate {

  /** That of the partnership: it has one rhythm. */
  @Id private UUID id;

  @Version private long version;
  private int everyMonths;
  private LocalDate nextOn;
  private LocalDate lastDueOn;

  /** The day of the month that was meant; null where a replica of the version before set it. */
  private Integer dayOfMonth;

  protected Review() {}

  Review(UUID partnership) {
    this.id = partnership;
  }

  /** Keeps another rhythm from now on. */
  Review every(int months, LocalDate nextOn) {
    this.everyMonths = months;
    this.nextOn = nextOn;
    this.dayOfMonth = nextOn.getDayOfMonth();
    return this;
  }

  /**
   * It is due: that is told, and the next day is set, in the same rhythm and after today. When the
   * day passed unseen for long it is told once, not once for every time it was missed.
   */
  void comeDue(LocalDate today) {
    lastDueOn = nextOn;
    record(new ReviewDue(id, nextOn));
    for (var months = everyMonths; !nextOn.isAfter(today); months += everyMonths) {
      nextOn = onItsDay(YearMonth.from(lastDueOn).plusMonths(months));
    }
  }

  /** A shorter month makes do with its last day, without moving those after it. */
  private LocalDate onItsDay(YearMonth month) {
    var day = dayOfMonth == null ? lastDueOn.getDayOfMonth() : dayOfMonth;
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  int everyMonths() {
    return everyMonths;
  }

  LocalDate nextOn() {
    return nextOn;
  }

  LocalDate lastDueOn() {
    return lastDueOn;
  }
}

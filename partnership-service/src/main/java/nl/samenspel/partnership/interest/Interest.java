package nl.samenspel.partnership.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;

/**
 * What a member seeks: the position it takes, the interest behind it, and what it will do when the
 * partnership does not bring it (mutual gains approach). It stands until the member takes it back,
 * also in a next cycle.
 */
@Entity
@Historised(
    value = "interest",
    texts = {"position", "interest", "alternative"})
class Interest extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID organisation;
  private String position;
  private String interest;
  private String alternative;
  private int priority;

  /** When it was stated or confirmed, the last time: who joined later was not there yet. */
  private LocalDate statedOn;

  protected Interest() {}

  Interest(UUID id, UUID partnership, UUID organisation) {
    this.id = id;
    this.partnership = partnership;
    this.organisation = organisation;
  }

  /**
   * States it, in place of what was stated before.
   *
   * @param on the day of stating or confirming it; when null today, or as it was when nothing
   *     differs
   */
  Interest state(
      String position,
      String interest,
      String alternative,
      int priority,
      LocalDate on,
      LocalDate today) {
    if (on != null) {
      statedOn = on;
    } else if (!isAs(position, interest, alternative, priority)) {
      statedOn = today;
    }
    this.position = position;
    this.interest = interest;
    this.alternative = alternative;
    this.priority = priority;
    return this;
  }

  /** Whether that is what was stated. */
  boolean isAs(String position, String interest, String alternative, int priority) {
    return Objects.equals(position, this.position)
        && Objects.equals(interest, this.interest)
        && Objects.equals(alternative, this.alternative)
        && priority == this.priority;
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

  String position() {
    return position;
  }

  String interest() {
    return interest;
  }

  String alternative() {
    return alternative;
  }

  int priority() {
    return priority;
  }

  LocalDate statedOn() {
    return statedOn;
  }
}

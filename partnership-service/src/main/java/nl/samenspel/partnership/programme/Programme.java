package nl.samenspel.partnership.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.history.Historised;

/** What a member offers participants: a training, coaching, guidance to work. */
@Entity
@Historised(
    value = "programme",
    texts = {"offer.goal", "offer.tailoring"})
public class Programme extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID provider;
  @Embedded private Offer offer;

  protected Programme() {}

  Programme(UUID id, UUID partnership, UUID provider) {
    this.id = id;
    this.partnership = partnership;
    this.provider = provider;
  }

  /** Offers it, in place of how it was offered before. */
  Programme offer(Offer other) {
    offer = other;
    return this;
  }

  /**
   * @param running how many trajectories run at present
   * @throws RuleViolation when none can start on that day, or there is no room for another
   */
  public void requireRoom(LocalDate on, long running) {
    if (on.isBefore(offer.startsOn())) {
      throw new RuleViolation("programme-not-begun", offer.startsOn());
    }
    if (offer.endsOn() != null && on.isAfter(offer.endsOn())) {
      throw new RuleViolation("programme-closed", offer.endsOn());
    }
    if (offer.capacity() != null && running >= offer.capacity()) {
      throw new RuleViolation("programme-full", running).with("capacity", offer.capacity());
    }
  }

  /** What a trajectory costs when nobody says otherwise, in euros. */
  public Optional<BigDecimal> plannedCostPerTrajectory() {
    return Optional.ofNullable(offer.plannedCostPerTrajectory());
  }

  public UUID id() {
    return id;
  }

  public UUID provider() {
    return provider;
  }

  long version() {
    return version;
  }

  Offer offer() {
    return offer;
  }
}

package nl.samenspel.partnership.trust;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One measurement of trust in a partnership. The assessment service tells of it when it opens and
 * when it is closed; a pulse that several complaints share is told of more than once.
 */
@Entity
public class TrustPulse {

  /** The assessment. */
  @Id private UUID id;

  private UUID partnership;
  private LocalDate opensOn;
  private Instant openedAt;
  private LocalDate measuredOn;
  private BigDecimal score;

  protected TrustPulse() {}

  /** A pulse of which was heard for the first time. */
  TrustPulse(UUID id, UUID partnership) {
    this.id = id;
    this.partnership = partnership;
  }

  /** People could answer from this moment on. */
  void opened(Instant at, LocalDate opensOn) {
    this.openedAt = at;
    this.opensOn = opensOn;
  }

  /**
   * It is over.
   *
   * @param score null when it is suppressed, as too few answered to show it
   */
  void measured(LocalDate on, BigDecimal score) {
    this.measuredOn = on;
    this.score = score;
  }

  /**
   * Whether nobody can have answered before this moment. Of a pulse that was never told to have
   * opened that is not known.
   */
  public boolean openedSince(Instant moment) {
    return openedAt != null && !openedAt.isBefore(moment);
  }

  public boolean isMeasured() {
    return measuredOn != null;
  }

  /** Whether there is a score that may be shown. */
  public boolean isScored() {
    return score != null;
  }

  /** The assessment. */
  public UUID id() {
    return id;
  }

  public UUID partnership() {
    return partnership;
  }

  /** The first day on which could be answered, or null when that was never told. */
  public LocalDate opensOn() {
    return opensOn;
  }

  /** The day on which the score was fixed, or null while people can answer. */
  public LocalDate measuredOn() {
    return measuredOn;
  }

  /** From 1 to 5; null while it is not measured, and when it is suppressed. */
  public BigDecimal score() {
    return score;
  }
}

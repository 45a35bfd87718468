package nl.samenspel.partnership.signal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.signal.SignalEvent.SignalRaised;

/**
 * An informal concern of a member. While it is open its raiser can put it otherwise; what was
 * settled stays as it is, but for a signal that was talked over to no avail: that can still become
 * a complaint.
 */
@Entity
@Historised(
    value = "signal",
    erasable = {"description", "agreed"},
    except = "recordedOn")
public class Signal extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID organisation;
  @Embedded private Concern concern;

  @Enumerated(EnumType.STRING)
  private SignalState state = SignalState.OPEN;

  private String agreed;
  private UUID complaint;
  private LocalDate erasedOn;

  /** Filled in by the database. What it is about may be long ago. */
  @Column(insertable = false, updatable = false)
  private LocalDate recordedOn;

  protected Signal() {}

  Signal(UUID id, UUID partnership, UUID organisation) {
    this.id = id;
    this.partnership = partnership;
    this.organisation = organisation;
  }

  /** Raises it, or puts an open one otherwise; the same again is no news. */
  Signal raise(Concern other) {
    requireOpen();
    var before = concern == null ? null : raised();
    concern = other;
    // What is written now has its own term, also when what stood there is gone.
    erasedOn = null;
    if (!raised().equals(before)) {
      record(raised());
    }
    return this;
  }

  /**
   * Ends it without a complaint, or leaves it open.
   *
   * @param agreed on what, where it was talked over; else null
   */
  Signal settle(SignalState other, String agreed) {
    requireOpen();
    this.state = other;
    this.agreed = agreed;
    return this;
  }

  /**
   * It becomes a complaint, once.
   *
   * @throws RuleViolation when it was promoted before, was withdrawn, or has no words any more
   */
  public void promoteTo(UUID other) {
    if (state == SignalState.PROMOTED) {
      throw new RuleViolation("signal-promoted-already", complaint).with("complaint", complaint);
    }
    if (state == SignalState.WITHDRAWN) {
      throw closed();
    }
    if (concern.isErased()) {
      throw new RuleViolation("signal-erased");
    }
    state = SignalState.PROMOTED;
    complaint = other;
  }

  /** The texts go, as they may name people; that there was something, and of what kind, stays. */
  void erase(LocalDate on) {
    erasedOn = on;
    concern = concern.withoutText();
    agreed = agreed == null ? null : Erasing.ERASED;
  }

  /**
   * @throws RuleViolation when it was settled
   */
  void requireOpen() {
    if (state != SignalState.OPEN) {
      throw closed();
    }
  }

  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  /** The member that raised it. */
  public UUID organisation() {
    return organisation;
  }

  public Concern concern() {
    return concern;
  }

  SignalState state() {
    return state;
  }

  String agreed() {
    return agreed;
  }

  UUID complaint() {
    return complaint;
  }

  /** What can be done with it instead depends on how it was settled. */
  private RuleViolation closed() {
    return new RuleViolation("signal-closed", state, Text.of("signal.closed." + state));
  }

  private SignalRaised raised() {
    return new SignalRaised(
        partnership, id, organisation, concern.category(), concern.lens(), concern.occurredOn());
  }
}

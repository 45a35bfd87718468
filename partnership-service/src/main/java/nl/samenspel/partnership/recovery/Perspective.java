package nl.samenspel.partnership.recovery;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.complaint.External;
import nl.samenspel.partnership.history.Historised;

/**
 * The place of one party at the table, and what it says there. History tells that a party has
 * spoken but never what it said: until all have, nobody but the party itself may know, and after
 * that it does not change any more.
 */
@Entity
@Historised(value = "perspective", except = "account")
class Perspective {

  @Id private UUID id;
  @Version private long version;
  private UUID recovery;
  private UUID partnership;

  /** The organisation; of an outsider, who is not known by name, the complaint. */
  private UUID party;

  @Enumerated(EnumType.STRING)
  private External external;

  private UUID speaker;
  private boolean awaited;
  private LocalDate enteredOn;
  @Embedded private Account account;

  protected Perspective() {}

  Perspective(UUID recovery, UUID partnership, Party party) {
    this.id = TimeOrderedId.next();
    this.recovery = recovery;
    this.partnership = partnership;
    this.party = party.id();
    this.external = party.external();
    this.speaker = party.speaker();
    this.awaited = true;
  }

  /**
   * Says it, in place of what was said before.
   *
   * @return whether it is the first time
   */
  boolean enter(Account other, LocalDate on) {
    account = other;
    if (isEntered()) {
      return false;
    }
    awaited = false;
    enteredOn = on;
    return true;
  }

  /** What was said is forgotten; that it was said, and when, stays. */
  void erase() {
    account = account == null ? null : account.erased();
  }

  /** The organisation that speaks has left: an outsider is given another voice. */
  void speakerLeft(UUID voice) {
    if (external == null) {
      awaited = false;
    } else {
      speaker = voice;
    }
  }

  boolean isEntered() {
    return enteredOn != null;
  }

  /** Whether the others still wait for it. */
  boolean isAwaited() {
    return awaited;
  }

  boolean isSpokenBy(UUID organisation) {
    return speaker.equals(organisation);
  }

  long version() {
    return version;
  }

  UUID party() {
    return party;
  }

  /** The organisation whose perspective it is; none for an outsider. */
  Optional<UUID> organisation() {
    return external == null ? Optional.of(party) : Optional.empty();
  }

  External external() {
    return external;
  }

  UUID speaker() {
    return speaker;
  }

  LocalDate enteredOn() {
    return enteredOn;
  }

  /** What was said; null while nothing was. For others only once all have spoken. */
  Account account() {
    return account;
  }
}

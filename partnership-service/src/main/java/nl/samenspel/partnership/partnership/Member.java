package nl.samenspel.partnership.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.history.Historised;

/**
 * An organisation in a partnership, from the day it joined to the day it left. An organisation that
 * comes back gets a second one. Queries of other features may name it; it changes through {@link
 * Partnership} only.
 */
@Entity
@Historised("member")
class Member {

  @Id private UUID id;

  private UUID partnership;
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private MemberRole role;

  private LocalDate joinedOn;
  private LocalDate leftOn;

  protected Member() {}

  Member(UUID partnership, UUID organisation, MemberRole role, LocalDate joinedOn) {
    this.id = TimeOrderedId.next();
    this.partnership = partnership;
    this.organisation = organisation;
    this.role = role;
    this.joinedOn = joinedOn;
  }

  void leave(LocalDate on) {
    leftOn = on;
  }

  void become(MemberRole other) {
    role = other;
  }

  boolean isCurrent() {
    return leftOn == null;
  }

  boolean isLead() {
    return isCurrent() && role == MemberRole.LEAD;
  }

  UUID id() {
    return id;
  }

  UUID organisation() {
    return organisation;
  }

  MemberRole role() {
    return role;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  LocalDate leftOn() {
    return leftOn;
  }
}

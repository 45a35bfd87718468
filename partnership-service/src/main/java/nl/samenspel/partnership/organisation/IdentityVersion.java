package nl.samenspel.partnership.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;

/** What an organisation stood for, from a day on. It stays as it was stated. */
@Entity
@Table(name = "organisation_identity")
public class IdentityVersion {

  @Id private UUID id;
  private UUID organisation;
  private int number;
  @Embedded private Identity identity;
  private LocalDate statedOn;

  protected IdentityVersion() {}

  IdentityVersion(UUID organisation, int number, Identity identity, LocalDate on) {
    this.id = TimeOrderedId.next();
    this.organisation = organisation;
    this.number = number;
    this.identity = identity;
    this.statedOn = on;
  }

  public UUID organisation() {
    return organisation;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  /** Empty when it took back what it had stated. */
  public Optional<Identity> identity() {
    return Optional.ofNullable(identity).filter(Identity::isStated);
  }

  public LocalDate statedOn() {
    return statedOn;
  }

  UUID id() {
    return id;
  }
}

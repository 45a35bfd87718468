package nl.samenspel.partnership.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.organisation.OrganisationEvent.OrganisationChanged;
import nl.samenspel.partnership.organisation.OrganisationEvent.OrganisationRegistered;

/**
 * An organisation that works together with others, or may come to. Its numbers in registers need
 * not be its own alone: a labour-market region without legal personality goes by those of its
 * central municipality.
 */
@Entity
@Historised(value = "organisation", partnership = "")
public class Organisation extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private String name;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  /** As {@link Identifier#compact()}. */
  private List<String> identifiers;

  @Embedded private Identity identity;

  /** Whether it states another identity than when it was last asked. */
  @Transient private boolean restated;

  protected Organisation() {}

  static Organisation register(
      UUID id,
      String name,
      OrganisationKind kind,
      Sector sector,
      List<Identifier> identifiers,
      Identity identity) {
    var organisation = new Organisation();
    organisation.id = id;
    organisation.describeAs(name, kind, sector, identifiers, identity);
    organisation.record(new OrganisationRegistered(id, name, kind, sector, identifiers));
    return organisation;
  }

  /** Describes it differently. */
  void change(
      String name,
      OrganisationKind kind,
      Sector sector,
      List<Identifier> identifiers,
      Identity identity) {
    describeAs(name, kind, sector, identifiers, identity);
    record(new OrganisationChanged(id, name, kind, sector, identifiers));
  }

  private void describeAs(
      String name,
      OrganisationKind kind,
      Sector sector,
      List<Identifier> identifiers,
      Identity identity) {
    this.name = name;
    this.kind = kind;
    this.sector = sector;
    this.identifiers = identifiers.stream().map(Identifier::compact).toList();
    restated |= !Objects.equals(this.identity, identity);
    this.identity = identity;
  }

  /** Whether it stated another identity since it was last asked. */
  boolean releaseRestated() {
    var since = restated;
    restated = false;
    return since;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  long version() {
    return version;
  }

  OrganisationKind kind() {
    return kind;
  }

  Sector sector() {
    return sector;
  }

  List<Identifier> identifiers() {
    return identifiers.stream().map(Identifier::parse).toList();
  }

  Identity identity() {
    return identity;
  }
}

package nl.samenspel.partnership.pitfall;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;

/** Something that could spoil the collaboration, written down before it does. */
@Entity
@Historised(
    value = "pitfall",
    texts = {"risk.title", "risk.description", "risk.mitigation"})
class Pitfall extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  @Embedded private Risk risk;

  protected Pitfall() {}

  Pitfall(UUID id, UUID partnership, Risk risk) {
    this.id = id;
    this.partnership = partnership;
    this.risk = risk;
  }

  /** Sees it differently now. */
  void reconsider(Risk other) {
    risk = other;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Risk risk() {
    return risk;
  }
}

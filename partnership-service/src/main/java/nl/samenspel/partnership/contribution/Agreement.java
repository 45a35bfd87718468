package nl.samenspel.partnership.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.history.Historised;

/** That a member agreed to the whole of contributions as it then was. It happened, so it stays. */
@Entity
@Table(name = "contribution_agreement")
@Historised("contributionAgreement")
class Agreement {

  @Id private UUID id;
  private UUID partnership;
  private int revision;
  private UUID organisation;
  private LocalDate agreedOn;

  protected Agreement() {}

  Agreement(UUID partnership, int revision, UUID organisation, LocalDate on) {
    this.id = TimeOrderedId.next();
    this.partnership = partnership;
    this.revision = revision;
    this.organisation = organisation;
    this.agreedOn = on;
  }

  UUID id() {
    return id;
  }

  int revision() {
    return revision;
  }

  UUID organisation() {
    return organisation;
  }

  LocalDate agreedOn() {
    return agreedOn;
  }
}

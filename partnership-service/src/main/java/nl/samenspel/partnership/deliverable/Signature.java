package nl.samenspel.partnership.deliverable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.history.Historised;

/** What a member decided on one version, once and for all. */
@Entity
@Historised(value = "signature", texts = "remark")
class Signature {

  @Id private UUID id;
  private UUID partnership;
  private UUID deliverable;
  private int versionNumber;
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  private String remark;
  private LocalDate signedOn;

  protected Signature() {}

  Signature(
      Deliverable of,
      int versionNumber,
      UUID organisation,
      Decision decision,
      String remark,
      LocalDate on) {
    this.id = TimeOrderedId.next();
    this.partnership = of.partnership();
    this.deliverable = of.id();
    this.versionNumber = versionNumber;
    this.organisation = organisation;
    this.decision = decision;
    this.remark = remark;
    this.signedOn = on;
  }

  UUID id() {
    return id;
  }

  int versionNumber() {
    return versionNumber;
  }

  UUID organisation() {
    return organisation;
  }

  Decision decision() {
    return decision;
  }

  String remark() {
    return remark;
  }

  LocalDate signedOn() {
    return signedOn;
  }
}

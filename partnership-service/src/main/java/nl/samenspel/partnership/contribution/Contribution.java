package nl.samenspel.partnership.contribution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.contribution.ContributionEvent.ContributionAgreed;
import nl.samenspel.partnership.history.Historised;

/** What one member proposes to bring in, and which part of the yield it asks for it. */
@Entity
@Historised(value = "contribution", texts = "promise.description")
class Contribution {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "division")
  private Division division;

  private UUID partnership;
  private int cycle;
  private UUID organisation;
  @Embedded private Promise promise;

  protected Contribution() {}

  Contribution(UUID id, Division division, UUID organisation, Promise promise) {
    this.id = id;
    this.division = division;
    this.partnership = division.partnership();
    this.cycle = division.cycle();
    this.organisation = organisation;
    this.promise = promise;
  }

  void promise(Promise other) {
    promise = other;
  }

  ContributionAgreed agreed(LocalDate on) {
    return new ContributionAgreed(
        partnership,
        id,
        organisation,
        promise.kind(),
        promise.amount(),
        promise.unit(),
        promise.returnShare(),
        cycle,
        division.revision(),
        on);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  int cycle() {
    return cycle;
  }

  UUID organisation() {
    return organisation;
  }

  Promise promise() {
    return promise;
  }

  BigDecimal returnShare() {
    return promise.returnShare();
  }
}

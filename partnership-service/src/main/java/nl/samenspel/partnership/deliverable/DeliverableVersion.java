package nl.samenspel.partnership.deliverable;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.history.Historised;

/** One version of a deliverable; once submitted, its document never changes. */
@Entity
@Historised(value = "deliverableVersion", texts = "title")
class DeliverableVersion {

  @Id private UUID id;
  private UUID partnership;
  private UUID deliverable;
  private int number;
  private String title;
  @Embedded private Document document;
  private UUID submittedBy;
  private LocalDate submittedOn;
  private LocalDate acceptedOn;

  protected DeliverableVersion() {}

  DeliverableVersion(
      Deliverable of, int number, String title, Document document, UUID by, LocalDate on) {
    this.id = TimeOrderedId.next();
    this.partnership = of.partnership();
    this.deliverable = of.id();
    this.number = number;
    this.title = title;
    this.document = document;
    this.submittedBy = by;
    this.submittedOn = on;
  }

  void accepted(LocalDate on) {
    acceptedOn = on;
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  Document document() {
    return document;
  }

  UUID submittedBy() {
    return submittedBy;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  LocalDate acceptedOn() {
    return acceptedOn;
  }
}

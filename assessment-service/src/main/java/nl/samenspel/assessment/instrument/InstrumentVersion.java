package nl.samenspel.assessment.instrument;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A published version as it is kept. What it asks never changes, so that may be held in memory for
 * good; that it is retired, may come to be.
 */
@Entity
@Table(name = "instrument")
class InstrumentVersion {

  /** The key of a version. */
  @Embeddable
  record Key(String code, int version) {}

  @EmbeddedId private Key key;
  private String definition;
  private Instant publishedAt;
  private String publishedBy;
  private Instant retiredAt;
  private String retiredBy;

  protected InstrumentVersion() {}

  InstrumentVersion(Key key, String definition, String publishedBy) {
    this.key = key;
    this.definition = definition;
    this.publishedBy = publishedBy;
    this.publishedAt = Instant.now();
  }

  /** From now on nothing new is asked with it; what is open or planned goes on. */
  void retire(String by) {
    if (retiredAt != null) {
      throw new AlreadyRetired();
    }
    retiredAt = Instant.now();
    retiredBy = by;
  }

  Key key() {
    return key;
  }

  String definition() {
    return definition;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String publishedBy() {
    return publishedBy;
  }

  Instant retiredAt() {
    return retiredAt;
  }

  String retiredBy() {
    return retiredBy;
  }
}

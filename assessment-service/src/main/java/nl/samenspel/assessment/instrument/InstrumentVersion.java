package nl.samenspel.assessment.instrument;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A published version as it is kept: never changed, so it may be held in memory for good. */
@Entity
@Table(name = "instrument")
class InstrumentVersion {

  /** The key of a version. */
  @Embeddable
  record Key(String code, int version) {}

  @EmbeddedId private Key key;
  private String definition;

  protected InstrumentVersion() {}

  InstrumentVersion(Key key, String definition) {
    this.key = key;
    this.definition = definition;
  }

  Key key() {
    return key;
  }

  String definition() {
    return definition;
  }
}

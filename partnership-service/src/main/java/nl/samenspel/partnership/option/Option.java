package nl.samenspel.partnership.option;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.option.OptionEvent.OptionWeighed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something the members could do, with what it would bring each of them. */
@Entity
@Historised(
    value = "option",
    texts = {"title", "description"})
class Option extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID proposedBy;
  private String title;
  private String description;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Effect> effects;

  @Embedded private Outcome outcome;

  /** Whether other effects were given than those of which the outcome was published. */
  private transient boolean reweigh;

  protected Option() {}

  Option(UUID id, UUID partnership, UUID proposedBy) {
    this.id = id;
    this.partnership = partnership;
    this.proposedBy = proposedBy;
  }

  /** Describes it, in place of how it was described before; it is then to be weighed anew. */
  Option describe(String title, String description, List<Effect> effects) {
    this.title = title;
    this.description = description;
    reweigh = !effects.equals(this.effects);
    this.effects = effects;
    return this;
  }

  /** Takes down what the weighing came to, which is news when it came to something else. */
  void conclude(Outcome now) {
    if (reweigh || !now.equals(outcome)) {
      reweigh = false;
      outcome = now;
      record(
          new OptionWeighed(
              partnership, id, effects, now.mutualGain(), now.worseOff(), now.dominatedBy()));
    }
  }

  /** What it brings whom. */
  Map<UUID, Integer> gains() {
    return effects.stream().collect(Collectors.toMap(Effect::organisation, Effect::gain));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID proposedBy() {
    return proposedBy;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  List<Effect> effects() {
    return effects;
  }
}

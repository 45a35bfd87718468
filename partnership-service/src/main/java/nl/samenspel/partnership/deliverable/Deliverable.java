package nl.samenspel.partnership.deliverable;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.deliverable.DeliverableEvent.DeliverableAccepted;
import nl.samenspel.partnership.deliverable.DeliverableEvent.DeliverableSigned;
import nl.samenspel.partnership.deliverable.DeliverableEvent.DeliverableSubmitted;
import nl.samenspel.partnership.history.Historised;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * A document of the partnership, in versions. Each member signs a version once; a version that
 * every member accepted is final. A new version has to be signed by all again.
 */
@Entity
@Historised(value = "deliverable", except = "facts")
class Deliverable extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private int cycle;

  @Enumerated(EnumType.STRING)
  private DeliverableKind kind;

  @Enumerated(EnumType.STRING)
  private DeliverableState state;

  /** How many facts it recorded: makes the version, and so the ETag, follow the signatures. */
  private int facts;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "deliverable", insertable = false, updatable = false)
  @OrderBy("number")
  @Fetch(FetchMode.SUBSELECT)
  private Set<DeliverableVersion> versions = new LinkedHashSet<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "deliverable", insertable = false, updatable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private Set<Signature> signatures = new LinkedHashSet<>();

  protected Deliverable() {}

  /** A new one, in its first version. */
  Deliverable(UUID id, UUID partnership, int cycle, DeliverableKind kind) {
    this.id = id;
    this.partnership = partnership;
    this.cycle = cycle;
    this.kind = kind;
  }

  /**
   * Submits a version, to be signed by all, whatever they signed before.
   *
   * @throws RuleViolation when the version before it was submitted, signed or accepted on a later
   *     day
   */
  DeliverableVersion submit(String title, Document document, UUID by, LocalDate on) {
    lastOn()
        .filter(on::isBefore)
        .ifPresent(
            last -> {
              throw new RuleViolation("submitted-too-early", on, last).with("last", last);
            });
    var submitted = new DeliverableVersion(this, versions.size() + 1, title, document, by, on);
    versions.add(submitted);
    state = DeliverableState.PENDING;
    happened(new DeliverableSubmitted(partnership, id, kind, submitted.number(), cycle, by, on));
    return submitted;
  }

  /**
   * A member decides on the present version.
   *
   * @param seen the version that the member has read; null when it does not say
   * @param members all that have to sign
   * @throws RuleViolation when it is final, when the member signed it before or before it was
   *     submitted, or read another one
   */
  Signature sign(
      UUID by, Decision decision, String remark, Integer seen, List<UUID> members, LocalDate on) {
    var number = current().number();
    if (seen != null && seen != number) {
      throw new RuleViolation("version-superseded", seen, number).with("currentVersion", number);
    }
    if (present().stream().anyMatch(signature -> signature.organisation().equals(by))) {
      throw new RuleViolation("already-signed", number).with("currentVersion", number);
    }
    if (state == DeliverableState.ACCEPTED) {
      throw new RuleViolation("deliverable-final", number).with("currentVersion", number);
    }
    if (on.isBefore(current().submittedOn())) {
      throw new RuleViolation("signed-too-early", on, current().submittedOn());
    }
    var signature = new Signature(this, number, by, decision, remark, on);
    signatures.add(signature);
    happened(new DeliverableSigned(partnership, id, kind, number, cycle, by, decision, on));
    settle(members, on);
    return signature;
  }

  /**
   * Draws the conclusion of what the present members signed. Also when a member left: then nobody
   * waits for it any longer.
   */
  void settle(Collection<UUID> members, LocalDate on) {
    if (state == DeliverableState.ACCEPTED) {
      return;
    }
    if (!rejectedBy(members).isEmpty()) {
      state = DeliverableState.REJECTED;
    } else if (!awaiting(members).isEmpty()) {
      state = DeliverableState.PENDING;
    } else {
      accepted(lastSignedOn().filter(on::isBefore).orElse(on));
    }
  }

  private void accepted(LocalDate on) {
    state = DeliverableState.ACCEPTED;
    current().accepted(on);
    happened(new DeliverableAccepted(partnership, id, kind, current().number(), cycle, on));
  }

  /** The last day of the present version; nothing of a next one can lie before it. */
  private Optional<LocalDate> lastOn() {
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(current().acceptedOn())
            .or(this::lastSignedOn)
            .or(() -> Optional.of(current().submittedOn()));
  }

  /** Not always that of the signature that came in last. */
  private Optional<LocalDate> lastSignedOn() {
    return present().stream().map(Signature::signedOn).max(Comparator.naturalOrder());
  }

  /** Which of the members did not sign the present version yet. */
  List<UUID> awaiting(Collection<UUID> members) {
    return isAccepted() ? List.of() : unsignedBy(members);
  }

  /** Which of the members did not sign the present version, final or not. */
  List<UUID> unsignedBy(Collection<UUID> members) {
    var signed = present().stream().map(Signature::organisation).toList();
    return members.stream().filter(member -> !signed.contains(member)).toList();
  }

  /** Which of the members rejected the present version. */
  List<UUID> rejectedBy(Collection<UUID> members) {
    return present().stream()
        .filter(signature -> signature.decision() == Decision.REJECT)
        .map(Signature::organisation)
        .filter(members::contains)
        .toList();
  }

  boolean isAccepted() {
    return state == DeliverableState.ACCEPTED;
  }

  DeliverableVersion current() {
    return versions.stream().reduce((earlier, later) -> later).orElseThrow();
  }

  /** The signatures of the present version. */
  List<Signature> present() {
    var number = current().number();
    return signatures.stream().filter(signature -> signature.versionNumber() == number).toList();
  }

  UUID id() {
    return id;
  }

  UUID partnership() {
    return partnership;
  }

  long version() {
    return version;
  }

  DeliverableKind kind() {
    return kind;
  }

  int cycle() {
    return cycle;
  }

  DeliverableState state() {
    return state;
  }

  List<DeliverableVersion> versions() {
    return List.copyOf(versions);
  }

  List<Signature> signatures() {
    return List.copyOf(signatures);
  }

  private void happened(DeliverableEvent event) {
    facts++;
    record(event);
  }
}

package nl.samenspel.partnership.contribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.time.TimeOrderedId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * All contributions of one cycle, and who agreed to them. Members agree to the whole: with every
 * change to a part there is a new revision, to which all agree anew. It can be agreed to once the
 * return shares add up to exactly 100 %.
 */
@Entity
class Division extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private int cycle;

  /** Counts the changes, from 1. */
  private int revision;

  /** When every member had agreed to this revision; null while they have not. */
  private LocalDate agreedOn;

  @OneToMany(mappedBy = "division", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private Set<Contribution> contributions = new LinkedHashSet<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "division", nullable = false, updatable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private Set<Agreement> agreements = new LinkedHashSet<>();

  protected Division() {}

  Division(UUID partnership, int cycle) {
    this.id = TimeOrderedId.next();
    this.partnership = partnership;
    this.cycle = cycle;
  }

  /** A member proposes what to bring in. */
  Contribution propose(UUID contributionId, UUID organisation, Promise promise) {
    var contribution = new Contribution(contributionId, this, organisation, promise);
    contributions.add(contribution);
    revise();
    return contribution;
  }

  /** A member proposes otherwise; the same proposal changes nothing. */
  void change(Contribution contribution, Promise promise) {
    if (!contribution.promise().equals(promise)) {
      contribution.promise(promise);
      revise();
    }
  }

  /** A member takes a proposal back. */
  void remove(Contribution contribution) {
    contributions.remove(contribution);
    revise();
  }

  /** A member left, and takes what it proposed along. */
  void letGo(UUID organisation) {
    if (contributions.removeIf(each -> each.organisation().equals(organisation))) {
      revise();
    }
  }

  /**
   * A member agrees to the whole as it is.
   *
   * @param seen the revision that the member has read; null when it does not say
   * @param members all that have to agree
   * @throws RuleViolation when there is nothing to agree to, when the shares do not add up, or when
   *     the member agreed before or read another revision
   */
  Agreement agree(UUID by, Integer seen, Collection<UUID> members, LocalDate on) {
    if (contributions.isEmpty()) {
      throw new RuleViolation("no-contributions");
    }
    if (seen != null && seen != revision) {
      throw new RuleViolation("contributions-changed", seen, revision).with("revision", revision);
    }
    if (!Shares.addUp(returnShares())) {
      throw new RuleViolation("shares-do-not-add-up", sum(), lacking())
          .with("sum", sum())
          .with("lacking", lacking());
    }
    if (hasAgreed(by)) {
      throw new RuleViolation("already-agreed", revision).with("revision", revision);
    }
    var agreement = new Agreement(partnership, revision, by, on);
    agreements.add(agreement);
    settle(members, on);
    return agreement;
  }

  /** Draws the conclusion. Also when a member left: then nobody waits for it any longer. */
  void settle(Collection<UUID> members, LocalDate on) {
    if (agreedOn == null && adds() && awaiting(members).isEmpty()) {
      agreedOn = on;
      contributions.forEach(contribution -> record(contribution.agreed(on)));
    }
  }

  /**
   * Whether all agreed to the whole as it is, and these members did too. Of a cycle that is past it
   * was not agreed by all because who did not agree left later.
   */
  boolean isAgreedBy(Collection<UUID> members) {
    return agreedOn != null && awaiting(members).isEmpty();
  }

  /** Which of the members did not agree to the whole as it is. */
  List<UUID> awaiting(Collection<UUID> members) {
    return members.stream().filter(member -> !hasAgreed(member)).toList();
  }

  BigDecimal sum() {
    return Shares.sum(returnShares());
  }

  BigDecimal lacking() {
    return Shares.lacking(returnShares());
  }

  UUID partnership() {
    return partnership;
  }

  int cycle() {
    return cycle;
  }

  int revision() {
    return revision;
  }

  Optional<LocalDate> agreedOn() {
    return Optional.ofNullable(agreedOn);
  }

  List<Contribution> contributions() {
    return List.copyOf(contributions);
  }

  List<Agreement> agreements() {
    return List.copyOf(agreements);
  }

  private boolean hasAgreed(UUID member) {
    return agreements.stream()
        .anyMatch(each -> each.revision() == revision && each.organisation().equals(member));
  }

  private boolean adds() {
    return !contributions.isEmpty() && Shares.addUp(returnShares());
  }

  private List<BigDecimal> returnShares() {
    return contributions.stream().map(Contribution::returnShare).toList();
  }

  private void revise() {
    revision++;
    agreedOn = null;
  }
}

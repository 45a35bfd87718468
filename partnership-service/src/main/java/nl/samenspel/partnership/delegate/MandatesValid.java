package nl.samenspel.partnership.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Sentences;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/** Every member has somebody who may speak for it now. Names organisations, no persons. */
@ApplicationScoped
class MandatesValid implements Requirement {

  @Inject Delegates delegates;
  @Inject Organisations organisations;
  @Inject Today today;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.MANDATES_VALID);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    return List.of(
        examine(
            partnership.organisations(),
            delegates.in(partnership.id()),
            partnership.dayOf(today.get())));
  }

  private Finding examine(List<UUID> members, List<Delegate> named, LocalDate on) {
    var represented = organisations(named.stream());
    var spoken = organisations(named.stream().filter(delegate -> delegate.maySpeakOn(on)));
    var lacking =
        Stream.of(
                told("none", members.stream().filter(member -> !represented.contains(member))),
                told(
                    "expired",
                    members.stream()
                        .filter(represented::contains)
                        .filter(member -> !spoken.contains(member))))
            .flatMap(Optional::stream)
            .toList();
    if (lacking.isEmpty()) {
      return Finding.met(Criterion.MANDATES_VALID, Text.of("requirement.mandatesValid.met"));
    }
    var unmet = Finding.unmet(Criterion.MANDATES_VALID, Sentences.of(lacking));
    return without(members, named, spoken)
        .map(since -> unmet.stale(stale(since, unmet.explanation())))
        .orElse(unmet);
  }

  private static Finding.Stale stale(LocalDate since, Text how) {
    return new Finding.Stale(since, how, Text.of("requirement.mandatesValid.advice"));
  }

  /** Since when the first of the members is without a delegate that may speak for it. */
  private static Optional<LocalDate> without(
      List<UUID> members, List<Delegate> named, Set<UUID> spoken) {
    return named.stream()
        .filter(delegate -> members.contains(delegate.organisation()))
        .filter(delegate -> !spoken.contains(delegate.organisation()))
        .collect(
            Collectors.toMap(
                Delegate::organisation,
                delegate -> delegate.mandate().until(),
                (one, other) -> one.isAfter(other) ? one : other))
        .values()
        .stream()
        .min(Comparator.naturalOrder())
        .map(until -> until.plusDays(1));
  }

  private Optional<Text> told(String how, Stream<UUID> which) {
    var those = which.toList();
    return those.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of("requirement.mandatesValid." + how, names(those)));
  }

  private Collection<String> names(List<UUID> those) {
    return organisations.names(those).values();
  }

  private static Set<UUID> organisations(Stream<Delegate> delegates) {
    return delegates.map(Delegate::organisation).collect(Collectors.toSet());
  }
}

package nl.samenspel.partnership.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/** A phase is done when every member has accepted its deliverables. */
@ApplicationScoped
class DeliverablesAccepted implements Requirement {

  @Inject Deliverables deliverables;
  @Inject Organisations organisations;

  @Override
  public Set<Criterion> criteria() {
    return Arrays.stream(DeliverableKind.values())
        .flatMap(kind -> kind.criterion().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var submitted =
        deliverables
            .of(partnership.id(), cycle, asked.stream().map(DeliverableKind::of).toList())
            .stream()
            .collect(Collectors.toMap(Deliverable::kind, deliverable -> deliverable));
    var members = partnership.organisations();
    var names =
        submitted.values().stream()
                .allMatch(each -> each.isAccepted() && each.unsignedBy(members).isEmpty())
            ? Map.<UUID, String>of()
            : organisations.names(members);
    return asked.stream()
        .map(
            criterion ->
                Optional.ofNullable(submitted.get(DeliverableKind.of(criterion)))
                    .map(deliverable -> found(criterion, deliverable, partnership, names))
                    .orElseGet(() -> missing(criterion)))
        .toList();
  }

  private static Finding missing(Criterion criterion) {
    return Finding.unmet(
        criterion, Text.of("requirement.deliverable.missing", DeliverableKind.of(criterion)));
  }

  private static Finding found(
      Criterion criterion, Deliverable found, Partnership partnership, Map<UUID, String> names) {
    var members = partnership.organisations();
    if (found.isAccepted()) {
      return accepted(criterion, found, partnership, names);
    }
    var rejecting = found.rejectedBy(members);
    return rejecting.isEmpty()
        ? unmet(criterion, "awaiting", found, named(found.awaiting(members), names))
        : unmet(criterion, "rejected", found, named(rejecting, names));
  }

  /** Final as it is; who joined later never signed it. */
  private static Finding accepted(
      Criterion criterion, Deliverable found, Partnership partnership, Map<UUID, String> names) {
    var number = found.current().number();
    var on = found.current().acceptedOn();
    var met =
        Finding.met(criterion, Text.of("requirement.deliverable.met", found.kind(), number, on));
    var newcomers = found.unsignedBy(partnership.organisations());
    return newcomers.stream()
        .map(partnership::memberSince)
        .min(LocalDate::compareTo)
        .map(
            since ->
                met.stale(
                    new Finding.Stale(
                        since,
                        Text.of(
                            "requirement.deliverable.stale",
                            found.kind(),
                            on,
                            named(newcomers, names)),
                        Text.of("requirement.deliverable.stale.advice", found.kind()))))
        .orElse(met);
  }

  private static Finding unmet(
      Criterion criterion, String how, Deliverable found, Collection<String> names) {
    return Finding.unmet(
        criterion,
        Text.of("requirement.deliverable." + how, found.kind(), found.current().number(), names));
  }

  private static List<String> named(List<UUID> some, Map<UUID, String> names) {
    return some.stream().map(names::get).sorted().toList();
  }
}

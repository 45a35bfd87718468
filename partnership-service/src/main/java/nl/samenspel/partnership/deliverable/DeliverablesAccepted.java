package nl.samenspel.partnership.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        submitted.values().stream().allMatch(Deliverable::isAccepted)
            ? Map.<UUID, String>of()
            : organisations.names(members);
    return asked.stream()
        .map(
            criterion ->
                Optional.ofNullable(submitted.get(DeliverableKind.of(criterion)))
                    .map(deliverable -> found(criterion, deliverable, members, names))
                    .orElseGet(() -> missing(criterion)))
        .toList();
  }

  private static Finding missing(Criterion criterion) {
    return Finding.unmet(
        criterion, Text.of("requirement.deliverable.missing", DeliverableKind.of(criterion)));
  }

  private static Finding found(
      Criterion criterion, Deliverable found, List<UUID> members, Map<UUID, String> names) {
    var number = found.current().number();
    if (found.isAccepted()) {
      var on = found.current().acceptedOn();
      return Finding.met(
          criterion, Text.of("requirement.deliverable.met", found.kind(), number, on));
    }
    var rejecting = found.rejectedBy(members);
    return rejecting.isEmpty()
        ? unmet(criterion, "awaiting", found, named(found.awaiting(members), names))
        : unmet(criterion, "rejected", found, named(rejecting, names));
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

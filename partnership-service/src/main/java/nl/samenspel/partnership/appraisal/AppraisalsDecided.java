package nl.samenspel.partnership.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Sentences;
import nl.samenspel.partnership.phase.Criterion;
import nl.samenspel.partnership.phase.Finding;
import nl.samenspel.partnership.phase.Requirement;

/**
 * Sharing is done when every member has decided to join. A member that declined leaves or comes
 * back on it; one that postponed still has to decide.
 */
@ApplicationScoped
class AppraisalsDecided implements Requirement {

  @Inject Appraisals appraisals;
  @Inject Organisations organisations;

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.APPRAISALS_DECIDED);
  }

  @Override
  public List<Finding> examine(Partnership partnership, int cycle, Set<Criterion> asked) {
    var soFar = appraisals.until(partnership.id(), cycle);
    var before = soFar.stream().map(Appraisal::organisation).collect(Collectors.toSet());
    var decisions =
        soFar.stream()
            .filter(appraisal -> appraisal.cycle() == cycle)
            .collect(Collectors.toMap(Appraisal::organisation, Appraisal::decision));
    var members = partnership.organisations();
    var lacking =
        Stream.of(
                told("silent", members, member -> !before.contains(member)),
                told(
                    "older",
                    members,
                    member -> before.contains(member) && !decisions.containsKey(member)),
                told(
                    "declined",
                    members,
                    member -> decisions.get(member) == AppraisalDecision.DECLINE),
                told(
                    "postponed",
                    members,
                    member -> decisions.get(member) == AppraisalDecision.POSTPONE))
            .flatMap(Optional::stream)
            .toList();
    return List.of(
        lacking.isEmpty()
            ? Finding.met(
                Criterion.APPRAISALS_DECIDED, Text.of("requirement.appraisalsDecided.met"))
            : Finding.unmet(Criterion.APPRAISALS_DECIDED, Sentences.of(lacking)));
  }

  private Optional<Text> told(String how, List<UUID> members, Predicate<UUID> which) {
    var those = members.stream().filter(which).toList();
    return those.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of("requirement.appraisalsDecided." + how, organisations.names(those).values()));
  }
}

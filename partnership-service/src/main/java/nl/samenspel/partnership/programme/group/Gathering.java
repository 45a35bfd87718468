package nl.samenspel.partnership.programme.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.partnership.partnership.Given;
import nl.samenspel.partnership.partnership.Ownership;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.programme.Programme;
import nl.samenspel.partnership.programme.Programmes;
import nl.samenspel.partnership.programme.trajectory.Participants;

/** Puts groups together, out of who goes through the programme. */
@ApplicationScoped
class Gathering {

  @Inject Groups groups;
  @Inject Programmes programmes;
  @Inject Participants participants;
  @Inject Ownership ownership;
  @Inject Today today;

  ParticipantGroup gather(Partnership partnership, UUID id, GroupRequest request) {
    var programme = programme(partnership, request.programme());
    ownership.requireOwnerOrLead(partnership, programme.provider());
    refuse(issues(request, request.participants()));
    var group = request.describe(new ParticipantGroup(id, partnership.id(), programme));
    groups.save(group);
    return group;
  }

  void change(ParticipantGroup group, GroupRequest request) {
    Given.fixed("programme", group.programme(), request.programme());
    var newcomers =
        request.participants().stream()
            .filter(each -> !group.participants().contains(each))
            .toList();
    refuse(issues(request, newcomers));
    groups.save(request.describe(group));
  }

  private Programme programme(Partnership partnership, UUID id) {
    var found = programmes.among(partnership.id(), Set.of(id)).get(id);
    if (found == null) {
      throw InvalidInput.of(Issue.inBody("unknown-programme", "programme", id));
    }
    return found;
  }

  /**
   * @param newcomers whoever is in the group already may stay, even when the way ended or the
   *     participant was forgotten
   */
  private List<Issue> issues(GroupRequest request, Collection<UUID> newcomers) {
    var known = participants.of(request.programme(), request.participants());
    var issues = new ArrayList<>(request.issues(today.get()));
    for (var participant : newcomers) {
      if (!known.containsKey(participant) || !known.get(participant).takesPart()) {
        issues.add(Issue.inBody("not-a-participant", "participants", participant));
      }
    }
    var references =
        known.values().stream()
            .map(Participants.Participant::reference)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    request
        .writings()
        .filter(writing -> namesOneOf(references, writing.text()))
        .forEach(writing -> issues.add(Issue.inBody("names-participant", writing.name(), null)));
    return issues;
  }

  /** A text about a group would outlive a participant who is forgotten. */
  private static boolean namesOneOf(Set<String> references, String text) {
    return references.stream()
        .map(reference -> "(?i)(?<![A-Za-z0-9-])" + Pattern.quote(reference) + "(?![A-Za-z0-9-])")
        .anyMatch(reference -> Pattern.compile(reference).matcher(text).find());
  }

  private static void refuse(List<Issue> issues) {
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }
}

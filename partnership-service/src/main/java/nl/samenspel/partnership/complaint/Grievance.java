package nl.samenspel.partnership.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.history.Erasing;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.signal.Category;
import nl.samenspel.partnership.signal.Lens;

/**
 * What is complained about, by whom and under which rules: fixed when it is logged.
 *
 * @param description free text that may name people: never in events or logs
 * @param about the members that it is about
 * @param conductOn when the conduct was, or null where that is not known or not one day
 * @param signal the informal signal that it grew from, or null
 */
@Embeddable
record Grievance(
    @Enumerated(EnumType.STRING) Category category,
    @Enumerated(EnumType.STRING) Lens lens,
    String description,
    Complainant complainant,
    List<UUID> about,
    LocalDate receivedOn,
    @Enumerated(EnumType.STRING) Regime regime,
    LocalDate conductOn,
    UUID signal) {

  Grievance withoutText() {
    return new Grievance(
        category, lens, Erasing.ERASED, complainant, about, receivedOn, regime, conductOn, signal);
  }

  boolean isAbout(UUID organisation) {
    return about.contains(organisation);
  }

  boolean isBy(UUID organisation) {
    return organisation.equals(complainant.organisation());
  }

  /**
   * @throws RuleViolation when a party is no member at present, or complains about itself
   */
  void requireMembers(Partnership partnership) {
    var outsiders =
        Stream.concat(complainant.member().stream(), about.stream())
            .filter(party -> !partnership.has(party))
            .toList();
    if (!outsiders.isEmpty()) {
      throw new RuleViolation("complaint-party-not-a-member", outsiders)
          .with("organisations", outsiders);
    }
    if (complainant.member().filter(this::isAbout).isPresent()) {
      throw new RuleViolation("complaint-about-oneself");
    }
  }
}

package nl.samenspel.partnership.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to a partnership as a whole: published as it stands here. */
public sealed interface PartnershipEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  @EventType("nl.samenspel.partnership.PartnershipCreated.v1")
  record PartnershipCreated(
      UUID partnership,
      String name,
      Origin origin,
      Orientation orientation,
      PartnershipForm form,
      String region,
      LocalDate startsOn,
      PartnershipStatus status,
      int cycle,
      Phase phase)
      implements PartnershipEvent {

    static PartnershipCreated of(Partnership partnership) {
      var profile = partnership.profile();
      return new PartnershipCreated(
          partnership.id(),
          profile.name(),
          profile.origin(),
          profile.orientation(),
          profile.form(),
          profile.region(),
          profile.startsOn(),
          partnership.status(),
          partnership.progress().cycle(),
          partnership.progress().phase());
    }
  }

  @EventType("nl.samenspel.partnership.PartnershipChanged.v1")
  record PartnershipChanged(
      UUID partnership,
      String name,
      Origin origin,
      Orientation orientation,
      PartnershipForm form,
      String region,
      LocalDate startsOn,
      PartnershipStatus status,
      int cycle,
      Phase phase)
      implements PartnershipEvent {

    static PartnershipChanged of(Partnership partnership) {
      var profile = partnership.profile();
      return new PartnershipChanged(
          partnership.id(),
          profile.name(),
          profile.origin(),
          profile.orientation(),
          profile.form(),
          profile.region(),
          profile.startsOn(),
          partnership.status(),
          partnership.progress().cycle(),
          partnership.progress().phase());
    }
  }

  /**
   * @param exitAgreedOn when the members agreed on what comes after; absent when they did not
   * @param unsettled the codes of what was running still
   */
  @EventType("nl.samenspel.partnership.PartnershipEnded.v1")
  record PartnershipEnded(
      UUID partnership,
      int cycle,
      Phase phase,
      LocalDate exitAgreedOn,
      List<String> unsettled,
      LocalDate occurredOn)
      implements PartnershipEvent {}

  @EventType("nl.samenspel.partnership.MemberJoined.v1")
  record MemberJoined(UUID partnership, UUID organisation, MemberRole role, LocalDate occurredOn)
      implements PartnershipEvent {}

  @EventType("nl.samenspel.partnership.MemberLeft.v1")
  record MemberLeft(UUID partnership, UUID organisation, MemberRole role, LocalDate occurredOn)
      implements PartnershipEvent {}

  @EventType("nl.samenspel.partnership.PhaseStarted.v1")
  record PhaseStarted(UUID partnership, int cycle, Phase phase, LocalDate occurredOn)
      implements PartnershipEvent {}

  /**
   * @param next the phase that starts now; absent after the last one
   * @param waived the codes of the requirements that the lead let go
   */
  @EventType("nl.samenspel.partnership.PhaseCompleted.v1")
  record PhaseCompleted(
      UUID partnership,
      int cycle,
      Phase phase,
      LocalDate startedOn,
      Phase next,
      List<String> waived,
      LocalDate occurredOn)
      implements PartnershipEvent {}

  /**
   * @param next the phase that starts now; absent after the last one
   * @param unmet the codes of the requirements that were not met when it was skipped
   */
  @EventType("nl.samenspel.partnership.PhaseSkipped.v1")
  record PhaseSkipped(
      UUID partnership,
      int cycle,
      Phase phase,
      Phase next,
      List<String> unmet,
      LocalDate occurredOn)
      implements PartnershipEvent {}

  /**
   * @param phase the phase one returns to
   * @param from the phase one was in
   */
  @EventType("nl.samenspel.partnership.PhaseReturned.v1")
  record PhaseReturned(UUID partnership, int cycle, Phase phase, Phase from, LocalDate occurredOn)
      implements PartnershipEvent {}

  /**
   * @param cycle the new one
   */
  @EventType("nl.samenspel.partnership.CycleRenewed.v1")
  record CycleRenewed(UUID partnership, int cycle, LocalDate occurredOn)
      implements PartnershipEvent {}
}

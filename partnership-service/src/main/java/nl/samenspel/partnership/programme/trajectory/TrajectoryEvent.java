package nl.samenspel.partnership.programme.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;

/**
 * What happens to trajectories: published as it stands here. The participant is never in it, nor is
 * any free text, so there is nothing to erase.
 */
sealed interface TrajectoryEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /**
   * A trajectory began with an intake; again, with the same id, when level or planned cost changed.
   *
   * @param referredBy the member that referred: with who offers the programme and who leads, those
   *     who may know of this trajectory
   * @param provider the member that offers the programme
   * @param level from 1 to 8 of the European Qualifications Framework
   * @param plannedCost in euros; absent while nobody knows
   */
  @EventType("nl.samenspel.partnership.TrajectoryRegistered.v1")
  record TrajectoryRegistered(
      UUID partnership,
      UUID programme,
      UUID trajectory,
      UUID referredBy,
      UUID provider,
      int level,
      BigDecimal plannedCost,
      LocalDate occurredOn)
      implements TrajectoryEvent {}

  /**
   * It will not start.
   *
   * @param alternative whether something better was named
   */
  @EventType("nl.samenspel.partnership.TrajectoryDeclined.v1")
  record TrajectoryDeclined(
      UUID partnership, UUID programme, UUID trajectory, boolean alternative, LocalDate occurredOn)
      implements TrajectoryEvent {}

  /**
   * One fact on the way.
   *
   * @param ladder the rung of the participation ladder, when that is the fact
   * @param outcome what it brought, when that is the fact
   * @param definition by which the outcome was worked out, when it was
   */
  @EventType("nl.samenspel.partnership.TrajectoryProgressed.v1")
  record TrajectoryProgressed(
      UUID partnership,
      UUID programme,
      UUID trajectory,
      TrajectoryState state,
      Integer ladder,
      OutcomeKind outcome,
      String definition,
      LocalDate occurredOn)
      implements TrajectoryEvent {}

  /**
   * The programme is over for this participant; again, with the same id, when the cost became known
   * or changed afterwards.
   *
   * @param outcomes what it brought up to now
   * @param definition by which it is worked out whether somebody is still at work
   * @param plannedCost in euros; absent while nobody knows
   * @param actualCost in euros; absent while nobody knows
   */
  @EventType("nl.samenspel.partnership.TrajectoryEnded.v1")
  record TrajectoryEnded(
      UUID partnership,
      UUID programme,
      UUID trajectory,
      List<OutcomeKind> outcomes,
      String definition,
      BigDecimal plannedCost,
      BigDecimal actualCost,
      LocalDate occurredOn)
      implements TrajectoryEvent {}
}

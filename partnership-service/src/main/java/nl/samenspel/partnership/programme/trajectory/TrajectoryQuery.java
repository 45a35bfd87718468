package nl.samenspel.partnership.programme.trajectory;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.partnership.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which trajectories, in what order. Not by participant: addresses end up in logs, and a reference
 * to a person should not.
 */
public class TrajectoryQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "t.id",
          "registeredOn", "t.referral.registeredOn",
          "startedOn", "t.run.startedOn",
          "endedOn", "t.run.endedOn",
          "state", "t.state",
          "sustainedDueOn", "t.sustainment.sustainedDueOn");

  @QueryParam("programme")
  @Parameter(description = "Of this programme.", example = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10")
  public UUID programme;

  @QueryParam("state")
  @Parameter(description = "How far they have come.", example = "running")
  public TrajectoryState state;

  @QueryParam("referredBy")
  @Parameter(
      description = "Referred by this member.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID referredBy;

  @QueryParam("startedFrom")
  @Parameter(description = "Started on this day or later.", example = "2026-01-01")
  public LocalDate startedFrom;

  @QueryParam("startedUntil")
  @Parameter(description = "Started on this day or before.", example = "2026-12-31")
  public LocalDate startedUntil;

  @QueryParam("workToConfirm")
  @Parameter(
      description =
          "True: those of whom it should be asked now whether they are still at work. False: the"
              + " others.",
      example = "true")
  public Boolean workToConfirm;

  Conditions narrow(Conditions conditions, LocalDate today) {
    conditions
        .and("t.referral.programme = :programme", "programme", programme)
        .and("t.state = :state", "state", state)
        .and("t.referral.referredBy = :referredBy", "referredBy", referredBy)
        .and("t.run.startedOn >= :startedFrom", "startedFrom", startedFrom)
        .and("t.run.startedOn <= :startedUntil", "startedUntil", startedUntil);
    if (workToConfirm != null) {
      var due = "coalesce(t.sustainment.sustainedDueOn <= :today, false)";
      conditions.and(workToConfirm ? due : "not " + due, "today", today);
    }
    return conditions;
  }
}

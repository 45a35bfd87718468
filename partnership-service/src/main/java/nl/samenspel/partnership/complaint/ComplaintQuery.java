package nl.samenspel.partnership.complaint;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.web.Paging;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.signal.Category;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which complaints, in what order. */
public class ComplaintQuery extends Paging {

  static final Map<String, String> COLUMNS =
      Map.of(
          "id", "c.id",
          "receivedOn", "c.grievance.receivedOn",
          "decisionDueOn", "c.decisionDueOn",
          "category", "c.grievance.category",
          "state", "c.state",
          "loggedAt", "c.loggedAt");

  private static final String RUNNING = "(LOGGED, ACKNOWLEDGED, IN_HANDLING)";
  private static final String OPEN = "(LOGGED, ACKNOWLEDGED, IN_HANDLING, SUSPENDED)";

  @QueryParam("category")
  @Parameter(description = "What it is about.", example = "communication")
  public Category category;

  @QueryParam("state")
  @Parameter(description = "How far it has come.", example = "inHandling")
  public ComplaintState state;

  @QueryParam("regime")
  @Parameter(description = "The rules under which it is handled.", example = "nlAwb")
  public Regime regime;

  @QueryParam("about")
  @Parameter(
      description = "A member that it is about.",
      example = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
  public UUID about;

  @QueryParam("overdue")
  @Parameter(
      description = "Only those whose decision is late (true), or only the others (false).",
      example = "true")
  public Boolean overdue;

  @QueryParam("dueSoon")
  @Parameter(
      description =
          "Only those whose decision is due within a week and not late yet (true), or only the"
              + " others (false).",
      example = "true")
  public Boolean dueSoon;

  @QueryParam("dueBefore")
  @Parameter(
      description = "Those still to be decided whose decision is due before this day.",
      example = "2027-01-04")
  public LocalDate dueBefore;

  @QueryParam("receivedFrom")
  @Parameter(description = "Received on this day or later.", example = "2026-01-01")
  public LocalDate receivedFrom;

  @QueryParam("receivedUntil")
  @Parameter(description = "Received on this day or before.", example = "2026-12-31")
  public LocalDate receivedUntil;

  /**
   * @param partnership the only one to look in, or null
   */
  Conditions narrow(Conditions conditions, UUID partnership, LocalDate today) {
    conditions
        .and("c.partnership = :in", "in", partnership)
        .and("c.grievance.category = :category", "category", category)
        .and("c.state = :state", "state", state)
        .and("c.grievance.regime = :regime", "regime", regime)
        .and("array_contains(c.grievance.about, :about)", "about", about)
        .and("c.grievance.receivedOn >= :receivedFrom", "receivedFrom", receivedFrom)
        .and("c.grievance.receivedOn <= :receivedUntil", "receivedUntil", receivedUntil);
    if (overdue != null) {
      var late = "(c.decisionDueOn < :today and c.state in " + RUNNING + ")";
      conditions.and(overdue ? late : "not " + late, "today", today);
    }
    if (dueSoon != null) {
      var soon =
          "(c.decisionDueOn between :soonFrom and :soonUntil and c.state in " + RUNNING + ")";
      conditions.and(
          dueSoon ? soon : "not " + soon,
          Map.of("soonFrom", today, "soonUntil", today.plus(Nearness.NOTICE)));
    }
    if (dueBefore != null) {
      conditions
          .and("c.decisionDueOn < :dueBefore", "dueBefore", dueBefore)
          .and("c.state in " + OPEN);
    }
    return conditions;
  }
}

package nl.samenspel.reporting.trajectories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps how far each trajectory is and what it brought. */
@ApplicationScoped
class TrajectoryProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.TrajectoryRegistered.v1")
  private record Registered(
      UUID partnership,
      UUID programme,
      UUID trajectory,
      UUID referredBy,
      UUID provider,
      Integer level,
      BigDecimal plannedCost,
      LocalDate occurredOn) {}

  @EventType("nl.samenspel.partnership.TrajectoryDeclined.v1")
  private record Declined(UUID trajectory, LocalDate occurredOn) {}

  @EventType("nl.samenspel.partnership.TrajectoryProgressed.v1")
  private record Progressed(
      UUID trajectory,
      String state,
      Integer ladder,
      String outcome,
      String definition,
      LocalDate occurredOn) {}

  @EventType("nl.samenspel.partnership.TrajectoryEnded.v1")
  private record Ended(
      UUID trajectory, BigDecimal plannedCost, BigDecimal actualCost, LocalDate occurredOn) {}

  @Override
  public String name() {
    return "trajectories";
  }

  @Override
  public void apply(Batch batch) {
    register(batch.of(Registered.class).stream().map(Batch.Fact::data).toList());
    progress(changes(batch));
  }

  /**
   * Comes again, with the same id, when level or planned cost changed. Who referred and who offers
   * the programme was not told at first.
   */
  private void register(List<Registered> registered) {
    if (registered.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into trajectory
            (id, partnership, programme, referred_by, provider, level, planned_cost,
             registered_on, heard_on)
        select id, partnership, programme, referred_by, provider, level, planned_cost,
               registered_on, registered_on
        from unnest(?, ?, ?, ?, ?, ?, ?, ?)
            as u (id, partnership, programme, referred_by, provider, level, planned_cost,
                  registered_on)
        on conflict (id) do update
        set referred_by = coalesce(excluded.referred_by, trajectory.referred_by),
            provider = coalesce(excluded.provider, trajectory.provider),
            level = excluded.level, planned_cost = excluded.planned_cost
        """,
        Columns.of(Batch.lastOfEach(registered, Registered::trajectory))
            .uuid(Registered::trajectory)
            .uuid(Registered::partnership)
            .uuid(Registered::programme)
            .uuid(Registered::referredBy)
            .uuid(Registered::provider)
            .integer(Registered::level)
            .number(Registered::plannedCost)
            .date(Registered::occurredOn)
            .arrays());
  }

  /** Facts may be told later than others that happened after them, so days decide, not order. */
  private void progress(Collection<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    sql.update(
        """
        update trajectory t
        set declined_on = coalesce(u.declined_on, t.declined_on),
            started_on = coalesce(u.started_on, t.started_on),
            first_rung = case when t.first_rung_on <= u.first_rung_on then t.first_rung
                              else coalesce(u.first_rung, t.first_rung) end,
            first_rung_on = least(t.first_rung_on, u.first_rung_on),
            last_rung = case when t.last_rung_on > u.last_rung_on then t.last_rung
                             else coalesce(u.last_rung, t.last_rung) end,
            last_rung_on = greatest(t.last_rung_on, u.last_rung_on),
            activated_on = least(t.activated_on, u.activated_on),
            diploma_on = least(t.diploma_on, u.diploma_on),
            work_on = least(t.work_on, u.work_on),
            sustained_on = coalesce(u.sustained_on, t.sustained_on),
            sustained_by = coalesce(u.sustained_by, t.sustained_by),
            ended_on = coalesce(u.ended_on, t.ended_on),
            planned_cost = case when u.ended_on is null then t.planned_cost
                                else u.planned_cost end,
            actual_cost = case when u.ended_on is null then t.actual_cost else u.actual_cost end,
            heard_on = greatest(t.heard_on, u.heard_on)
        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            as u (id, declined_on, started_on, first_rung, first_rung_on, last_rung, last_rung_on,
                  activated_on, diploma_on, work_on, sustained_on, sustained_by, ended_on,
                  planned_cost, actual_cost, heard_on)
        where t.id = u.id
        """,
        Columns.of(changes)
            .uuid(each -> each.trajectory)
            .date(each -> each.declinedOn)
            .date(each -> each.startedOn)
            .integer(each -> each.firstRung)
            .date(each -> each.firstRungOn)
            .integer(each -> each.lastRung)
            .date(each -> each.lastRungOn)
            .date(each -> each.activatedOn)
            .date(each -> each.diplomaOn)
            .date(each -> each.workOn)
            .date(each -> each.sustainedOn)
            .text(each -> each.sustainedBy)
            .date(each -> each.endedOn)
            .number(each -> each.plannedCost)
            .number(each -> each.actualCost)
            .date(each -> each.heardOn)
            .arrays());
  }

  private record Told(long sequence, UUID trajectory, Object fact) {}

  private static Collection<Change> changes(Batch batch) {
    var told = new ArrayList<Told>();
    told.addAll(told(batch, Declined.class, Declined::trajectory));
    told.addAll(told(batch, Progressed.class, Progressed::trajectory));
    told.addAll(told(batch, Ended.class, Ended::trajectory));
    told.sort(Comparator.comparingLong(Told::sequence));
    var changes = new LinkedHashMap<UUID, Change>();
    told.forEach(each -> changes.computeIfAbsent(each.trajectory(), Change::new).take(each.fact()));
    return changes.values();
  }

  private static <T> List<Told> told(Batch batch, Class<T> shape, Function<T, UUID> trajectory) {
    return batch.of(shape).stream()
        .map(fact -> new Told(fact.event().sequence(), trajectory.apply(fact.data()), fact.data()))
        .toList();
  }

  /** What a batch tells of one trajectory, all together; what is null it does not tell. */
  private static final class Change {

    private final UUID trajectory;
    private LocalDate declinedOn;
    private LocalDate startedOn;
    private Integer firstRung;
    private LocalDate firstRungOn;
    private Integer lastRung;
    private LocalDate lastRungOn;
    private LocalDate activatedOn;
    private LocalDate diplomaOn;
    private LocalDate workOn;
    private LocalDate sustainedOn;
    private String sustainedBy;
    private LocalDate endedOn;
    private BigDecimal plannedCost;
    private BigDecimal actualCost;
    private LocalDate heardOn;

    Change(UUID trajectory) {
      this.trajectory = trajectory;
    }

    void take(Object fact) {
      if (fact instanceof Declined declined) {
        declinedOn = declined.occurredOn();
        hear(declined.occurredOn());
      } else if (fact instanceof Progressed progressed) {
        take(progressed);
        hear(progressed.occurredOn());
      } else if (fact instanceof Ended ended) {
        endedOn = ended.occurredOn();
        plannedCost = ended.plannedCost();
        actualCost = ended.actualCost();
        hear(ended.occurredOn());
      }
    }

    private void take(Progressed it) {
      if (it.ladder() != null) {
        climb(it.ladder(), it.occurredOn());
      } else if (it.outcome() != null) {
        bring(it);
      } else if (it.state().equals("running")) {
        startedOn = it.occurredOn();
      }
    }

    private void climb(int rung, LocalDate on) {
      if (firstRungOn == null || on.isBefore(firstRungOn)) {
        firstRung = rung;
        firstRungOn = on;
      }
      if (lastRungOn == null || !on.isBefore(lastRungOn)) {
        lastRung = rung;
        lastRungOn = on;
      }
    }

    /** Kinds that come later are no reason to stop. */
    private void bring(Progressed it) {
      switch (it.outcome()) {
        case "activated" -> activatedOn = earliest(activatedOn, it.occurredOn());
        case "diploma" -> diplomaOn = earliest(diplomaOn, it.occurredOn());
        case "paidWork" -> workOn = earliest(workOn, it.occurredOn());
        case "sustainedWork" -> {
          sustainedOn = it.occurredOn();
          sustainedBy = it.definition();
        }
        default -> {}
      }
    }

    private void hear(LocalDate on) {
      heardOn = heardOn == null || on.isAfter(heardOn) ? on : heardOn;
    }

    private static LocalDate earliest(LocalDate known, LocalDate on) {
      return known == null || on.isBefore(known) ? on : known;
    }
  }
}

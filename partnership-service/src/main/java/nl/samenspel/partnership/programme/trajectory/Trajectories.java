package nl.samenspel.partnership.programme.trajectory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.partnership.Partnership;
import nl.samenspel.partnership.partnership.Visibility;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;
import nl.samenspel.partnership.programme.trajectory.Referral.Reference;

/**
 * The trajectories, each only for who referred, for who offers the programme, for the lead, and for
 * who reads across organisations. Who asks has been let in to the partnership first.
 */
@ApplicationScoped
class Trajectories extends AggregateRepository<Trajectory> {

  /** How many there are in a state, and their costs in euros as far as they are known. */
  record Counted(
      TrajectoryState state, long count, long sustained, BigDecimal planned, BigDecimal actual) {}

  /** How many participants had an outcome, and of how many of these it had civil effect. */
  record Reached(OutcomeKind kind, long participants, long withCivilEffect) {}

  @Inject Visibility visibility;

  PanacheQuery<Trajectory> asked(Partnership in, TrajectoryQuery query, LocalDate today) {
    var conditions = query.narrow(visible(in), today);
    return find(
        "from Trajectory t where "
            + conditions.where()
            + " order by "
            + query.sortedBy(TrajectoryQuery.COLUMNS, "-registeredOn"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when there is none in that partnership, or it is not the caller's to see
   */
  Trajectory get(Partnership in, UUID id) {
    return of(in, id).orElseThrow(NotFound::new);
  }

  Optional<Trajectory> of(Partnership in, UUID id) {
    var conditions = visible(in).and("t.id = :id", "id", id);
    return find("from Trajectory t where " + conditions.where(), conditions.parameters())
        .singleResultOptional();
  }

  /** The trajectories of those references that there are already. */
  Map<Reference, Trajectory> among(Partnership in, Collection<Reference> references) {
    return find(
            "partnership = ?1 and referral.programme in ?2 and referral.participant in ?3",
            in.id(),
            references.stream().map(Reference::programme).distinct().toList(),
            references.stream().map(Reference::participant).distinct().toList())
        .stream()
        .collect(Collectors.toMap(each -> each.referral().reference(), Function.identity()));
  }

  /**
   * Those of whom it is still known who they are.
   *
   * @param over that were over before this day
   * @param silent or that were not, but nothing was recorded of since before this day
   */
  List<Trajectory> keptSinceBefore(LocalDate over, LocalDate silent, int most) {
    return find(
            """
            erasedOn is null and (state = ?1 and run.endedOn < ?3
              or state = ?2 and decision.decidedOn < ?3
              or state not in (?1, ?2) and lastNewsOn < ?4) order by id
            """,
            TrajectoryState.ENDED,
            TrajectoryState.DECLINED,
            over,
            silent)
        .page(0, most)
        .list();
  }

  /** How many run in a programme at present. */
  long running(UUID programme) {
    return count("referral.programme = ?1 and state = ?2", programme, TrajectoryState.RUNNING);
  }

  /** How many are to start or run in a partnership. Who was forgotten before it will not start. */
  long underWayIn(UUID partnership) {
    return count(
        "partnership = ?1 and (state = ?2 or state = ?3 and erasedOn is null)",
        partnership,
        TrajectoryState.RUNNING,
        TrajectoryState.ACCEPTED);
  }

  List<Counted> countedIn(UUID programme) {
    return getEntityManager()
        .createQuery(
            """
            select t.state, count(t), count(t.sustainment.sustainedOn), sum(t.intake.cost),
                   sum(t.run.actualCost)
            from Trajectory t where t.referral.programme = :programme
            group by t.state
            """,
            Counted.class)
        .setParameter("programme", programme)
        .getResultList();
  }

  List<Reached> reachedIn(UUID programme) {
    return getEntityManager()
        .createQuery(
            """
            select s.fact.kind, count(distinct s.trajectory.id),
                   count(distinct case when s.fact.civilEffect then s.trajectory.id end)
            from TrajectoryStep s
            where s.trajectory.referral.programme = :programme and s.fact.kind is not null
            group by s.fact.kind
            """,
            Reached.class)
        .setParameter("programme", programme)
        .getResultList();
  }

  private Conditions visible(Partnership in) {
    return visibility.between(in, "t.partnership", "t.referral.referredBy", "t.referral.provider");
  }
}

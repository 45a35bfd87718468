package nl.samenspel.partnership.signal;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** The signals. Who asks has been let in to the partnership first. */
@ApplicationScoped
public class Signals extends AggregateRepository<Signal> {

  PanacheQuery<Signal> asked(UUID partnership, SignalQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "s.partnership"));
    return find(
        "from Signal s where "
            + conditions.where()
            + " order by "
            + query.sortedBy(SignalQuery.COLUMNS, "-occurredOn"),
        conditions.parameters());
  }

  /**
   * Those whose texts are still there and that were settled, of what was before a day, or belong to
   * a partnership that was over before it; and those that were raised before another day and that
   * nobody settles.
   */
  List<Signal> keptSinceBefore(LocalDate day, LocalDate unsettled, int most) {
    return find(
            """
            from Signal s
            where s.erasedOn is null and (s.state <> ?1 and s.concern.occurredOn < ?2
              or s.state = ?1 and s.recordedOn < ?3 or exists (
                select 1 from Partnership p where p.id = s.partnership and p.endedOn < ?2))
            order by s.id
            """,
            SignalState.OPEN,
            day,
            unsettled)
        .page(0, most)
        .list();
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  public Signal get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Signal> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }
}

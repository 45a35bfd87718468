package nl.samenspel.partnership.project;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/**
 * The projects of partnerships. Who asks has been let in to the partnership first. Whether a sheet
 * was accepted is asked of the deliverables in the query itself, at the moment it matters: a sheet
 * of which a new version was submitted is no longer accepted.
 */
@ApplicationScoped
class Projects extends AggregateRepository<Project> {

  /** A project that was not stopped, and whether every member accepted its sheet. */
  record Shaped(String title, boolean accepted) {}

  PanacheQuery<Project> asked(UUID partnership, ProjectQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "p.partnership"));
    return find(
        "from Project p where "
            + conditions.where()
            + " order by "
            + query.sortedBy(ProjectQuery.COLUMNS, "startsOn"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Project get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Project> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  /** Whether the partnership has such a sheet, accepted or not. */
  boolean knowSheet(UUID partnership, UUID sheet) {
    return !getEntityManager()
        .createQuery(
            """
            select 1 from Deliverable d
            where d.id = :sheet and d.partnership = :partnership and d.kind = PROJECT_SHEET
            """,
            Integer.class)
        .setParameter("sheet", sheet)
        .setParameter("partnership", partnership)
        .getResultList()
        .isEmpty();
  }

  /** The titles of what was planned or begun and is not over, of whatever cycle. */
  List<String> titlesUnderWay(UUID partnership) {
    return getEntityManager()
        .createQuery(
            """
            select p.plan.title from Project p
            where p.partnership = :partnership and p.plan.state in (PLANNED, RUNNING)
            order by p.plan.startsOn, p.id
            """,
            String.class)
        .setParameter("partnership", partnership)
        .getResultList();
  }

  List<Shaped> shaped(UUID partnership, int cycle) {
    return getEntityManager()
        .createQuery(
            """
            select p.plan.title,
                   exists (select 1 from Deliverable d
                           where d.id = p.plan.sheet and d.state = ACCEPTED)
            from Project p
            where p.partnership = :partnership and p.cycle = :cycle and p.plan.state <> STOPPED
            order by p.plan.startsOn, p.id
            """,
            Shaped.class)
        .setParameter("partnership", partnership)
        .setParameter("cycle", cycle)
        .getResultList();
  }
}

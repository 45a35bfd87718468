package nl.samenspel.partnership.delegate;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.partnership.PartnershipStatus;

/** Who speaks for the members. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Delegates extends AggregateRepository<Delegate> {

  PanacheQuery<Delegate> asked(UUID partnership, DelegateQuery query, LocalDate today) {
    var conditions = query.narrow(Conditions.in(partnership, "d.partnership"), today);
    return find(
        "from Delegate d where "
            + conditions.where()
            + " order by "
            + query.sortedBy(DelegateQuery.COLUMNS, "organisation,name"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Delegate get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Delegate> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  /** All that one organisation ever had, the last one first. */
  List<Delegate> ofOrganisation(UUID partnership, UUID organisation) {
    return list(
        "partnership = ?1 and organisation = ?2 order by id desc", partnership, organisation);
  }

  /** Those of all organisations whose mandate was not withdrawn. */
  List<Delegate> in(UUID partnership) {
    return list("partnership = ?1 and endedOn is null", partnership);
  }

  /** Those who spoke for nobody any more before a day and whose name is still known. */
  List<Delegate> keptSinceBefore(LocalDate day, int most) {
    return find(
            """
            from Delegate d
            where d.erasedOn is null and (d.endedOn < ?1 or d.mandate.until < ?1 or exists (
              select 1 from Partnership p where p.id = d.partnership and p.endedOn < ?1))
            order by d.id
            """,
            day)
        .page(0, most)
        .list();
  }

  /** Those of whom it has to be told that their mandate ends soon, or has ended. */
  List<Delegate> untold(LocalDate today, int most) {
    return find(
            "from Delegate d where d.endedOn is null and ("
                + "d.mandate.until < ?1 and d.announced <> ?2"
                + " or d.mandate.until >= ?1 and d.mandate.until <= ?3 and d.announced = ?4)"
                + " and exists (select 1 from Partnership p"
                + " where p.id = d.partnership and p.status <> ?5) order by d.id",
            today,
            MandateState.EXPIRED,
            today.plus(Mandate.NOTICE),
            MandateState.VALID,
            PartnershipStatus.ENDED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }
}

package nl.samenspel.partnership.contribution;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** What members bring in, to read one by one; it changes through its {@link Division}. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

  PanacheQuery<Contribution> asked(UUID partnership, ContributionQuery query) {
    var conditions = query.narrow(Conditions.in(partnership, "c.partnership"));
    return find(
        "from Contribution c where "
            + conditions.where()
            + " order by "
            + query.sortedBy(ContributionQuery.COLUMNS, "cycle,organisation"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  Contribution get(UUID partnership, UUID id) {
    return of(partnership, id).orElseThrow(NotFound::new);
  }

  Optional<Contribution> of(UUID partnership, UUID id) {
    return find("partnership = ?1 and id = ?2", partnership, id).singleResultOptional();
  }

  /** The money in one currency that an organisation brings in. */
  BigDecimal money(UUID organisation, UUID partnership, int cycle, String currency) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(c.promise.amount), 0) from Contribution c"
                + " where c.partnership = :partnership and c.cycle = :cycle"
                + " and c.organisation = :organisation and c.promise.kind = :money"
                + " and c.promise.unit = :currency",
            BigDecimal.class)
        .setParameter("partnership", partnership)
        .setParameter("cycle", cycle)
        .setParameter("organisation", organisation)
        .setParameter("money", ContributionKind.MONEY)
        .setParameter("currency", currency)
        .getSingleResult();
  }
}

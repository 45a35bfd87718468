package nl.samenspel.partnership.indicator;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;

/** What was measured. Who asks has been let in to the partnership first. */
@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, UUID> {

  PanacheQuery<Measurement> asked(UUID partnership, UUID indicator, MeasurementQuery query) {
    var conditions =
        Conditions.in(partnership, "m.partnership")
            .and("m.indicator = :indicator", "indicator", indicator)
            .and("m.cycle = :cycle", "cycle", query.cycle)
            .and("m.measuredOn >= :from", "from", query.from)
            .and("m.measuredOn < :until", "until", query.until);
    return find(
        "from Measurement m where "
            + conditions.where()
            + " order by "
            + query.sortedBy(MeasurementQuery.COLUMNS, "-on"),
        conditions.parameters());
  }

  /**
   * @throws NotFound when the indicator has none such
   */
  Measurement get(UUID partnership, UUID indicator, UUID id) {
    return of(partnership, indicator, id).orElseThrow(NotFound::new);
  }

  Optional<Measurement> of(UUID partnership, UUID indicator, UUID id) {
    return find("partnership = ?1 and indicator = ?2 and id = ?3", partnership, indicator, id)
        .singleResultOptional();
  }

  /** The measurements of those indicators and days that there are already. */
  List<Measurement> among(UUID partnership, Collection<Reading> readings) {
    return list(
        "partnership = ?1 and indicator in ?2 and measuredOn in ?3",
        partnership,
        readings.stream().map(Reading::indicator).distinct().toList(),
        readings.stream().map(Reading::on).distinct().toList());
  }
}

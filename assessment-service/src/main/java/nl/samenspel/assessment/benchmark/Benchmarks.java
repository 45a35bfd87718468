package nl.samenspel.assessment.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.assessment.result.Result;
import org.hibernate.Session;

/** What other partnerships scored, all in one query. */
@ApplicationScoped
class Benchmarks {

  @Inject EntityManager database;

  /**
   * The last result of each partnership that is alike, with the same version of the instrument.
   *
   * @param before only what was closed before this day
   * @return by dimension; of one on which no other has a score there is nothing
   */
  Map<String, Others> beside(Result result, Likeness likeness, String value, LocalDate before) {
    return database
        .unwrap(Session.class)
        .createNativeQuery(
            """
            with other as (
              select distinct on (r.partnership) cast(r.dimensions as jsonb) as dimensions
              from result r join partnership p on p.id = r.partnership
              where r.instrument = :instrument and r.instrument_version = :version
              and r.partnership <> :own and r.closed_on < :before and p.%s = :value
              order by r.partnership, r.sequence desc)
            select d ->> 'code', avg(cast(d ->> 'score' as numeric)), count(*)
            from other, jsonb_array_elements(other.dimensions) d
            where jsonb_exists(d, 'score')
            and jsonb_array_length(d -> 'organisations') >= :organisations
            group by 1
            """
                .formatted(likeness == Likeness.FORM ? "form" : "region"),
            Object[].class)
        .setParameter("instrument", result.instrument())
        .setParameter("version", result.instrumentVersion())
        .setParameter("own", result.partnership())
        .setParameter("before", before)
        .setParameter("value", value)
        .setParameter("organisations", Others.FEWEST_ORGANISATIONS)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> new Others((BigDecimal) row[1], ((Number) row[2]).intValue())));
  }
}

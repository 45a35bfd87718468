package nl.samenspel.reporting.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;

/** Reads the mandates. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Mandates {

  @Inject Sql sql;

  /** The mandates in partnerships that were not withdrawn; those that expired are among them. */
  public Map<UUID, List<Mandate>> of(Collection<UUID> partnerships) {
    return sql
        .list(
            """
            select partnership, organisation, until from mandate
            where partnership = any(?) and not withdrawn order by until, delegate
            """,
            row ->
                new Mandate(row.uuid("partnership"), row.uuid("organisation"), row.date("until")),
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Mandate::partnership));
  }
}

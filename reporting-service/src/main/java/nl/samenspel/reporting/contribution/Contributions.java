package nl.samenspel.reporting.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the contributions. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Contributions {

  @Inject Sql sql;

  /**
   * What was agreed last in partnerships. Members agree to a whole, of which every part is told on
   * that day; what is older was agreed otherwise since, or belongs to an earlier cycle.
   */
  public Map<UUID, List<Contribution>> lastAgreed(Collection<UUID> partnerships) {
    return sql
        .list(
            """
            select * from contribution c where partnership = any(?)
            and agreed_on = (select max(agreed_on) from contribution
                             where partnership = c.partnership)
            order by kind, unit, id
            """,
            Contributions::contribution,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Contribution::partnership));
  }

  private static Contribution contribution(Row row) {
    return new Contribution(
        row.uuid("partnership"),
        row.uuid("organisation"),
        row.text("kind"),
        row.number("amount"),
        row.text("unit"),
        row.date("agreed_on"));
  }
}

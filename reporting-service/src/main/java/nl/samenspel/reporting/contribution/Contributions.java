package nl.samenspel.reporting.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Inject Sql sql;

  /**
   * What was agreed last in partnerships. Members agree to a whole, of which every part is told
   * with its cycle and revision; what is older was taken back since, or belongs to an earlier
   * cycle. Before these were told, the day had to tell.
   */
  public Map<UUID, List<Contribution>> lastAgreed(Collection<UUID> partnerships) {
    return sql
        .list(
            """
            select * from (
                select c.*, rank() over (partition by partnership order by
                    cycle desc nulls last, revision desc nulls last, agreed_on desc) as place
                from contribution c where partnership = any(?)) ranked
            where place = 1
            order by kind, unit, id
            """,
            Contributions::contribution,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Contribution::partnership))
        .entrySet()
        .stream()
        .filter(each -> isWhole(each.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean isWhole(List<Contribution> parts) {
    return parts.stream()
            .map(Contribution::returnShare)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(WHOLE)
        == 0;
  }

  private static Contribution contribution(Row row) {
    return new Contribution(
        row.uuid("partnership"),
        row.uuid("organisation"),
        row.text("kind"),
        row.number("amount"),
        row.text("unit"),
        row.number("return_share"),
        row.date("agreed_on"));
  }
}

package nl.samenspel.reporting.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Sql;

/**
 * Counts the complaints that the caller may see where they are kept, as those of a whole country
 * are more than there is memory for.
 */
@ApplicationScoped
public class Register {

  private static final String ALIKE =
      """
      select category, regime, standing, finding, settled, received, open,
             case when received then days end as days, count(*)::int as n
      from (
          select k.category, k.regime, %s as standing, k.finding,
                 k.state in ('decided', 'satisfied') as settled,
                 k.decided_on - k.received_on as days, k.received_on >= ? as received,
                 k.received_on <= ? and coalesce(k.decided_on, k.withdrawn_on, 'infinity') > ?
                     as open
          from complaint k where k.received_on <= ? and %s
      ) register
      where received or open group by 1, 2, 3, 4, 5, 6, 7, 8
      """;

  @Inject Sql sql;
  @Inject Visibility visibility;

  /**
   * Those that were received in a year, and those from before it that were open at its end.
   *
   * @param last the last day of the year, or today while it goes on
   * @param about only complaints about this organisation; null for all
   */
  public List<Alike> of(int year, LocalDate last, UUID about, LocalDate today) {
    var visible = visibility.of("k.partnership");
    var which = visible.sql();
    var parameters = new ArrayList<Object>();
    parameters.add(today);
    parameters.add(LocalDate.of(year, 1, 1));
    parameters.addAll(List.of(last, last, LocalDate.of(year, 12, 31)));
    parameters.addAll(visible.parameters());
    if (about != null) {
      which += " and ? = any(k.about)";
      parameters.add(about);
    }
    return sql.list(ALIKE.formatted(Standing.SQL, which), Alike::from, parameters.toArray());
  }
}

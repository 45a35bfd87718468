package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Sql;

/** Reads the alerts of today about what the caller may see. */
@ApplicationScoped
class Alerts {

  /** Nobody is going to measure any more in a partnership that has ended. */
  private static final String OF_TODAY =
      """
       from alert a join partnership p on p.id = a.partnership
      where ? between a.first_day and a.last_day
      and not (p.status = 'ended' and a.rule = 'noAssessment')
      """;

  @Inject Sql sql;
  @Inject Visibility visibility;
  @Inject Today today;

  /** A page of them. */
  record Found(List<AlertView> items, long total) {}

  Found search(AlertFilter filter) {
    var order = filter.sortedBy(AlertFilter.SORTABLE, AlertFilter.USUAL_ORDER);
    var parameters = new ArrayList<Object>(List.of(today.get()));
    var from = new StringBuilder(OF_TODAY);
    var visible = visibility.of("a.partnership");
    from.append(" and ").append(visible.sql());
    parameters.addAll(visible.parameters());
    filter
        .conditions()
        .forEach(
            (condition, parameter) -> {
              from.append(" and ").append(condition);
              parameters.add(parameter);
            });
    long total =
        sql.one("select count(*) as total" + from, row -> row.whole("total"), parameters.toArray())
            .orElse(0L);
    if (total == 0) {
      return new Found(List.of(), 0);
    }
    parameters.add(filter.limit());
    parameters.add(filter.offset());
    return new Found(
        sql.list(
            "select a.*, p.name, p.region, p.phase"
                + from
                + " order by "
                + order
                + " limit ? offset ?",
            AlertView::from,
            parameters.toArray()),
        total);
  }
}

package nl.samenspel.reporting.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.reporting.party.Parties;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the partnerships that the caller may see. */
@ApplicationScoped
public class Partnerships {

  @Inject Sql sql;
  @Inject Visibility visibility;
  @Inject Parties parties;

  /**
   * @throws NotFound when there is no such partnership, or none that the caller may see
   */
  public Partnership get(UUID id) {
    var visible = visibility.of("p.id");
    var parameters = new ArrayList<Object>(List.of(id));
    parameters.addAll(visible.parameters());
    var found =
        sql.list(
            "select p.* from partnership p where p.id = ? and " + visible.sql(),
            Partnerships::partnership,
            parameters.toArray());
    return withMembers(found).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** These, whoever may see them: for what is worked out for all who may. */
  public List<Partnership> known(Collection<UUID> ids) {
    return withMembers(
        sql.list(
            "select p.* from partnership p where p.id = any(?)",
            Partnerships::partnership,
            Columns.ids(ids)));
  }

  /** A page of them. */
  record Found(List<Partnership> items, long total) {}

  Found search(PartnershipFilter filter) {
    var order = filter.sortedBy(PartnershipFilter.SORTABLE, "name");
    var parameters = new ArrayList<Object>();
    var from = visible(filter.conditions(), parameters);
    long total =
        sql.one("select count(*) as total" + from, row -> row.whole("total"), parameters.toArray())
            .orElse(0L);
    if (total == 0) {
      return new Found(List.of(), 0);
    }
    parameters.add(filter.limit());
    parameters.add(filter.offset());
    var page =
        sql.list(
            "select p.*" + from + " order by " + order + " limit ? offset ?",
            Partnerships::partnership,
            parameters.toArray());
    return new Found(withMembers(page), total);
  }

  /** A part of a query, with its parameters in the order of their question marks. */
  public record Chosen(String sql, List<Object> parameters) {}

  /** What follows {@code select} columns of p, for all that are meant and may be seen. */
  public Chosen in(Scope scope) {
    var parameters = new ArrayList<Object>();
    return new Chosen(visible(scope.conditions(), parameters), parameters);
  }

  /** What the filters of a page let the caller choose from. */
  public Choices choices() {
    return new Choices(regions(), parties.takingPart(Choices.MOST));
  }

  /** The regions in which the caller may see a partnership. */
  private List<String> regions() {
    var parameters = new ArrayList<Object>();
    return sql.list(
        "select distinct p.region" + visible(Map.of(), parameters) + " order by p.region",
        row -> row.text("region"),
        parameters.toArray());
  }

  private String visible(Map<String, Object> conditions, List<Object> parameters) {
    var visible = visibility.of("p.id");
    var where = new ArrayList<String>(List.of(visible.sql()));
    parameters.addAll(visible.parameters());
    where.addAll(conditions.keySet());
    parameters.addAll(conditions.values());
    return " from partnership p where " + String.join(" and ", where);
  }

  private List<Partnership> withMembers(List<Partnership> found) {
    if (found.isEmpty()) {
      return found;
    }
    var members = parties.membersOf(found.stream().map(Partnership::id).toList());
    return found.stream()
        .map(each -> each.with(members.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private static Partnership partnership(Row row) {
    return new Partnership(
        row.uuid("id"),
        row.text("name"),
        row.text("origin"),
        row.text("orientation"),
        row.text("form"),
        row.text("region"),
        row.date("starts_on"),
        row.text("status"),
        row.integer("cycle"),
        row.text("phase"),
        row.date("phase_since"),
        row.date("phase_until"),
        row.date("ended_on"),
        List.of());
  }
}

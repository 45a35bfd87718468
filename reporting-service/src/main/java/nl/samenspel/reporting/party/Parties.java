package nl.samenspel.reporting.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads who takes part. Whoever asks has seen to it that the caller may know. */
@ApplicationScoped
public class Parties {

  @Inject Sql sql;
  @Inject Visibility visibility;

  /** The members of partnerships, lead first, then by name; who left is among them. */
  public Map<UUID, List<Member>> membersOf(Collection<UUID> partnerships) {
    return sql
        .list(
            """
            select m.partnership, m.organisation, o.name, m.role, m.joined_on, m.left_on
            from member m left join organisation o on o.id = m.organisation
            where m.partnership = any(?)
            order by m.role <> 'lead', o.name, m.organisation
            """,
            Parties::member,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Member::partnership));
  }

  /** Organisations by id; those that are not known yet have no name. */
  public Map<UUID, Party> named(Collection<UUID> ids) {
    var parties = new HashMap<UUID, Party>();
    ids.forEach(id -> parties.put(id, new Party(id, null)));
    if (!parties.isEmpty()) {
      sql.list(
              "select id, name from organisation where id = any(?)",
              row -> new Party(row.uuid("id"), row.text("name")),
              Columns.ids(parties.keySet()))
          .forEach(party -> parties.put(party.id(), party));
    }
    return parties;
  }

  /** An organisation that the caller asks about; without its name unless the caller may know it. */
  public Party ifKnown(UUID id) {
    var visible = visibility.ofOrganisation("id");
    var parameters = new ArrayList<Object>(List.of(id));
    parameters.addAll(visible.parameters());
    return sql.one(
            "select id, name from organisation where id = ? and " + visible.sql(),
            row -> new Party(row.uuid("id"), row.text("name")),
            parameters.toArray())
        .orElseGet(() -> new Party(id, null));
  }

  /**
   * The organisations that take part today in what the caller may see, by name.
   *
   * @param most how many at most; a list to choose from is of no use when it is endless
   */
  public List<Party> takingPart(int most) {
    var visible = visibility.of("m.partnership");
    var parameters = new ArrayList<Object>(visible.parameters());
    parameters.add(most);
    return sql.list(
        "select distinct o.id, o.name from member m join organisation o on o.id = m.organisation"
            + " where m.left_on is null and "
            + visible.sql()
            + " order by o.name, o.id limit ?",
        row -> new Party(row.uuid("id"), row.text("name")),
        parameters.toArray());
  }

  private static Member member(Row row) {
    return new Member(
        row.uuid("partnership"),
        new Party(row.uuid("organisation"), row.text("name")),
        row.text("role"),
        row.date("joined_on"),
        row.date("left_on"));
  }
}

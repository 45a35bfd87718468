package nl.samenspel.reporting.scores;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.reporting.party.Party;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the scores. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Scores {

  /** What a score belongs to. */
  private record Key(UUID assessment, String dimension) {}

  private record Keyed<K, T>(K key, T value) {}

  @Inject Sql sql;

  /** The rounds of partnerships with the scores of the whole, in the order of their closing. */
  public Map<UUID, List<Round>> of(Collection<UUID> partnerships) {
    return rounds(partnerships, Map.of());
  }

  /** The rounds of one partnership, with the scores of each organisation. */
  public List<Round> withOrganisations(UUID partnership) {
    var organisations =
        grouped(
            sql.list(
                """
                select s.*, o.name from organisation_score s
                join assessment a on a.id = s.assessment
                left join organisation o on o.id = s.organisation
                where a.partnership = ? order by o.name, s.organisation
                """,
                row ->
                    new Keyed<>(
                        new Key(row.uuid("assessment"), row.text("dimension")),
                        ofOrganisation(row)),
                partnership));
    return rounds(List.of(partnership), organisations).getOrDefault(partnership, List.of());
  }

  /** How trust went in partnerships, oldest first. */
  public Map<UUID, List<TrustPoint>> trust(Collection<UUID> partnerships) {
    return sql
        .list(
            "select * from trust where partnership = any(?) order by occurred_on, assessment",
            Scores::trustPoint,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(TrustPoint::partnership));
  }

  private Map<UUID, List<Round>> rounds(
      Collection<UUID> partnerships, Map<Key, List<Round.OfOrganisation>> organisations) {
    var dimensions =
        grouped(
            sql.list(
                """
                select s.* from dimension_score s join assessment a on a.id = s.assessment
                where a.partnership = any(?) order by s.assessment, s.ordinal
                """,
                row -> new Keyed<>(row.uuid("assessment"), dimension(row, organisations)),
                Columns.ids(partnerships)));
    return sql
        .list(
            """
            select * from assessment where partnership = any(?)
            order by closed_on nulls last, opens_on, id
            """,
            Scores::round,
            Columns.ids(partnerships))
        .stream()
        .map(round -> round.with(dimensions.getOrDefault(round.assessment(), List.of())))
        .collect(Collectors.groupingBy(Round::partnership));
  }

  private static <K, T> Map<K, List<T>> grouped(List<Keyed<K, T>> all) {
    Function<Keyed<K, T>, K> key = Keyed::key;
    return all.stream()
        .collect(Collectors.groupingBy(key, Collectors.mapping(Keyed::value, Collectors.toList())));
  }

  private static Round round(Row row) {
    return new Round(
        row.uuid("id"),
        row.uuid("partnership"),
        row.text("instrument"),
        row.text("reason"),
        row.date("opens_on"),
        row.date("closes_on"),
        row.date("closed_on"),
        row.integer("minimum_group_size"),
        row.integer("invited"),
        row.integer("responded"),
        row.number("response_rate"),
        row.uuid("complaint"),
        row.text("phase"),
        List.of());
  }

  private static Round.Dimension dimension(
      Row row, Map<Key, List<Round.OfOrganisation>> organisations) {
    var key = new Key(row.uuid("assessment"), row.text("dimension"));
    return new Round.Dimension(
        row.text("dimension"),
        row.number("score"),
        row.text("band"),
        row.integer("respondents"),
        row.number("spread"),
        row.number("gap"),
        suppressed(row),
        organisations.getOrDefault(key, List.of()));
  }

  private static Round.OfOrganisation ofOrganisation(Row row) {
    return new Round.OfOrganisation(
        new Party(row.uuid("organisation"), row.text("name")),
        row.number("score"),
        suppressed(row));
  }

  private static TrustPoint trustPoint(Row row) {
    return new TrustPoint(
        row.uuid("assessment"),
        row.uuid("partnership"),
        row.date("occurred_on"),
        row.text("reason"),
        row.number("score"),
        suppressed(row),
        row.uuid("complaint"));
  }

  /** Said only where it is so, as in the events. */
  private static Boolean suppressed(Row row) {
    return row.flag("suppressed") ? Boolean.TRUE : null;
  }
}

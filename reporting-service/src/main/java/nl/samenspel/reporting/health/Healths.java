package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.health.rule.Finding;
import nl.samenspel.reporting.health.rule.Rule;
import nl.samenspel.reporting.health.rule.Rules;
import nl.samenspel.reporting.health.rule.Severity;
import nl.samenspel.reporting.overview.Condition;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads how partnerships are doing. Whoever asks has seen to it that the caller may see them. */
@ApplicationScoped
public class Healths {

  /** What was not judged yet is not green. */
  private static final Condition.Health UNKNOWN = new Condition.Health("unknown", List.of());

  private static final List<String> RULES = Rules.ALL.stream().map(Rule::code).toList();

  private static final Comparator<Line> SERIOUS_FIRST =
      Comparator.comparingInt(Line::severity)
          .thenComparingInt(line -> RULES.indexOf(line.reason().rule()));

  /**
   * @param reason null for who is doing well
   */
  private record Line(UUID partnership, String status, Integer severity, Condition.Reason reason) {}

  @Inject Sql sql;

  /** The health of each on a day, most serious reason first, in one query. */
  public Map<UUID, Condition.Health> on(LocalDate day, Collection<UUID> partnerships) {
    var lines =
        sql
            .list(
                """
                select h.partnership, h.status, a.rule, a.severity, a.evidence
                from health h
                left join alert a on a.partnership = h.partnership
                    and ? between a.first_day and a.last_day
                where h.partnership = any(?) and ? between h.first_day and h.last_day
                """,
                Healths::line,
                day,
                Columns.ids(partnerships),
                day)
            .stream()
            .collect(Collectors.groupingBy(Line::partnership));
    return partnerships.stream()
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> health(lines.getOrDefault(id, List.of()))));
  }

  private static Condition.Health health(List<Line> lines) {
    return lines.isEmpty()
        ? UNKNOWN
        : new Condition.Health(
            lines.get(0).status(),
            lines.stream()
                .filter(line -> line.reason() != null)
                .sorted(SERIOUS_FIRST)
                .map(Line::reason)
                .toList());
  }

  private static Line line(Row row) {
    return new Line(
        row.uuid("partnership"), row.text("status"), row.integer("severity"), reason(row));
  }

  private static Condition.Reason reason(Row row) {
    return row.text("rule") == null
        ? null
        : new Condition.Reason(
            row.text("rule"),
            Texts.wireName(Severity.values()[row.integer("severity")]),
            StoredText.read(row.text("evidence")),
            Finding.adviceOf(row.text("rule")));
  }
}

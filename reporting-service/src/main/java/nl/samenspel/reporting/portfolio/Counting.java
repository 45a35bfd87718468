package nl.samenspel.reporting.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.reporting.complaints.Standing;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/**
 * Counts partnerships where they are kept, so that many cost no more statements than one, and
 * nothing but numbers is brought here. Each question is about the partnerships that ran in the
 * period, or in the one before.
 */
final class Counting {

  /** The periods that are looked at: the whole, the one before, and the quarters from 1 on. */
  static final int WHOLE = 0;

  static final int BEFORE = -1;

  /** Has the partnerships that are meant, and the periods; the questions follow. */
  private static final String OF_THESE =
      """
      with chosen as materialized (
          select p.id, p.name, p.status, p.phase, p.starts_on, p.ended_on,
                 p.starts_on <= ? and coalesce(p.ended_on, 'infinity') >= ? as ran_now,
                 p.starts_on <= ? and coalesce(p.ended_on, 'infinity') >= ? as ran_before
          %s
      ), period as (
          select * from unnest(?, ?, ?) as u (number, first_day, last_day)
      )
      """;

  private static final String RAN =
      "case when number = " + BEFORE + " then ran_before else ran_now end";

  private record Span(int number, Period days) {}

  private final Sql sql;
  private final String these;
  private final List<Object> parameters = new ArrayList<>();

  Counting(Sql sql, Partnerships.Chosen chosen, Period period) {
    this.sql = sql;
    this.these = OF_THESE.formatted(chosen.sql());
    parameters.addAll(List.of(period.until(), period.from()));
    parameters.addAll(List.of(period.before().until(), period.before().from()));
    parameters.addAll(chosen.parameters());
    parameters.addAll(
        List.of(
            Columns.of(spans(period))
                .integer(Span::number)
                .date(span -> span.days().from())
                .date(span -> span.days().until())
                .arrays()));
  }

  private static List<Span> spans(Period period) {
    var spans = new ArrayList<Span>();
    spans.add(new Span(BEFORE, period.before()));
    spans.add(new Span(WHOLE, period));
    period.quarters().forEach(quarter -> spans.add(new Span(spans.size() - 1, quarter)));
    return spans;
  }

  /** So many have this status, are in this phase and are doing like this. */
  record Group(String status, String phase, String health, int count) {

    boolean running() {
      return !status.equals("ended");
    }
  }

  List<Group> groups(LocalDate today) {
    return ask(
        """
        select chosen.status, chosen.phase, coalesce(h.status, 'unknown') as health,
               count(*)::int as n
        from chosen
        left join health h on h.partnership = chosen.id and ? between h.first_day and h.last_day
        where chosen.ran_now group by 1, 2, 3
        """,
        row ->
            new Group(row.text("status"), row.text("phase"), row.text("health"), row.integer("n")),
        today);
  }

  /** One that asks for attention; why, is told by its health. */
  record Attention(UUID id, String name, String phase, String status, int reasons) {}

  /** Red before amber, most reasons first. */
  List<Attention> attention(LocalDate today, int most) {
    return ask(
        """
        select chosen.id, chosen.name, chosen.phase, h.status, h.reasons
        from chosen
        join health h on h.partnership = chosen.id and ? between h.first_day and h.last_day
        where chosen.ran_now and chosen.status <> 'ended' and h.status in ('red', 'amber')
        order by h.status = 'amber', h.reasons desc, chosen.name, chosen.id limit ?
        """,
        row ->
            new Attention(
                row.uuid("id"),
                row.text("name"),
                row.text("phase"),
                row.text("status"),
                row.integer("reasons")),
        today,
        most);
  }

  /**
   * How often a phase was completed in a period, and how long that took in days.
   *
   * @param median the middle one, or the mean of the middle two
   */
  record Completed(
      int period, String phase, int count, BigDecimal median, long shortest, long longest) {}

  List<Completed> completed() {
    return ask(
        """
        , done as materialized (
            select c.phase, c.completed_on, greatest(0, c.completed_on - c.started_on)::bigint as days,
                   chosen.ran_now, chosen.ran_before
            from completed_phase c join chosen on chosen.id = c.partnership
            where c.completed_on between (select min(first_day) from period)
                and (select max(last_day) from period)
        )
        select number, phase, count(*)::int as n, min(days) as shortest, max(days) as longest,
               (percentile_disc(0.5) within group (order by days)
                   + percentile_disc(0.5) within group (order by days desc)) / 2.0 as median
        from done join period on completed_on between first_day and last_day and
        """
            + RAN
            + " group by 1, 2",
        row ->
            new Completed(
                row.integer("number"),
                row.text("phase"),
                row.integer("n"),
                row.number("median"),
                row.whole("shortest"),
                row.whole("longest")));
  }

  /** How complaints about something stand that were received in a period. */
  record Received(int period, String category, Standing standing) {}

  /** By the day first: there are many complaints, and few days. */
  List<Received> complaints(LocalDate today) {
    return ask(
        ", received as materialized (select k.received_on, k.category, "
            + Standing.SQL
            + """
                as standing, chosen.ran_now, chosen.ran_before, count(*) as n
              from complaint k join chosen on chosen.id = k.partnership
              where k.received_on between (select min(first_day) from period)
                  and (select max(last_day) from period)
              group by 1, 2, 3, 4, 5
            )
            select number, category, standing, sum(n)::int as n
            from received join period on received_on between first_day and last_day and
            """
            + RAN
            + " group by 1, 2, 3",
        row ->
            new Received(
                row.integer("number"),
                row.text("category"),
                Standing.of(row.text("standing"), row.integer("n"))),
        today);
  }

  /**
   * The last shown score of each that has not ended, by band.
   *
   * @param strength the lowest score of that band
   * @param discuss the lowest score of that band
   */
  Portfolio.TrustCounts trust(BigDecimal strength, BigDecimal discuss) {
    return ask(
            """
            select count(*) filter (where trust_score >= ?)::int as strength,
                   count(*) filter (where trust_score >= ? and trust_score < ?)::int as discuss,
                   count(*) filter (where trust_score < ?)::int as concern,
                   count(*) filter (where trust_measured and trust_score is null)::int as hidden,
                   count(*) filter (where trust_measured is not true)::int as not_measured
            from chosen left join judged on judged.partnership = chosen.id
            where chosen.ran_now and chosen.status <> 'ended'
            """,
            row ->
                new Portfolio.TrustCounts(
                    row.integer("strength"),
                    row.integer("discuss"),
                    row.integer("concern"),
                    row.integer("hidden"),
                    row.integer("not_measured")),
            strength,
            discuss,
            strength,
            discuss)
        .get(0);
  }

  /** The mean of the last shown score in a period of each of so many partnerships. */
  record Measured(int period, int partnerships, BigDecimal mean) {}

  List<Measured> trustIn() {
    return ask(
        """
        , measured as materialized (
            select t.partnership, t.occurred_on, t.assessment, t.score,
                   chosen.ran_now, chosen.ran_before
            from trust t join chosen on chosen.id = t.partnership
            where t.score is not null and t.occurred_on between (select min(first_day) from period)
                and (select max(last_day) from period)
        )
        select number, count(*)::int as n, round(sum(score) / count(*), 1) as mean from (
            select distinct on (number, partnership) number, score
            from measured join period on occurred_on between first_day and last_day and
        """
            + RAN
            + """
               order by number, partnership, occurred_on desc, assessment desc
            ) last group by 1
            """,
        row -> new Measured(row.integer("number"), row.integer("n"), row.number("mean")));
  }

  /** How many ran on the last day of a period, began in it and ended in it. */
  record Coming(int period, int running, int started, int ended) {}

  List<Coming> coming() {
    return ask(
        """
        select period.number,
               count(*) filter (where starts_on <= last_day
                   and coalesce(ended_on, 'infinity') > last_day)::int as running,
               count(*) filter (where starts_on between first_day and last_day)::int as started,
               count(*) filter (where ended_on between first_day and last_day)::int as ended
        from period join chosen on
        """
            + RAN
            + " group by 1",
        row ->
            new Coming(
                row.integer("number"),
                row.integer("running"),
                row.integer("started"),
                row.integer("ended")));
  }

  /** How far the indicators are on a day; the share of the way is that of the events. */
  List<Portfolio.KResult> results(LocalDate day) {
    return ask(
        """
        select kind, count(*)::int as n, count(*) filter (where share >= 1)::int as reached,
               count(*) filter (where share > 0 and share < 1)::int as underway,
               count(*) filter (where share <= 0)::int as not_better,
               count(*) filter (where share is null)::int as not_measured,
               round((percentile_disc(0.5) within group (order by share)
                   + percentile_disc(0.5) within group (order by share desc)) / 2, 2) as progress
        from progress join chosen on chosen.id = progress.partnership
        where chosen.ran_now and ? between first_day and last_day
        group by kind
        """,
        row ->
            new Portfolio.KResult(
                row.text("kind"),
                row.integer("n"),
                row.integer("reached"),
                row.integer("underway"),
                row.integer("not_better"),
                row.integer("not_measured"),
                row.number("progress")),
        day);
  }

  private <T> List<T> ask(String question, Function<Row, T> mapper, Object... more) {
    var all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return sql.list(these + question, mapper, all.toArray());
  }
}

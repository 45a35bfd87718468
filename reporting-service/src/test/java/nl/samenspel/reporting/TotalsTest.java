package nl.samenspel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Totals agree everywhere: in the page, in JSON, in CSV, and counted with SQL in the events
 * themselves, for whatever happened.
 */
@QuarkusTest
@WithRealInfrastructure
class TotalsTest {

  private static final int STORIES = 12;

  @Inject Sql sql;

  private final LocalDate today = Day.today();
  private final UUID lead = TimeOrderedId.next();
  private final List<Story> stories = new ArrayList<>();
  private List<UUID> ids;

  @Test
  void pageAndJsonAndCsvAndSqlOverTheSourcesAgree() {
    for (long seed = 1; seed <= STORIES; seed++) {
      var partner = TimeOrderedId.next();
      var drawn = new AnyStory(seed, today, "Totaal " + seed, List.of(lead, partner));
      var named = new LinkedHashMap<String, UUID>();
      named.put("Totalen", lead);
      named.put("Partner " + seed, partner);
      stories.add(Story.drawn(drawn, named));
    }
    stories.forEach(Story::arrived);
    ids = stories.stream().map(Story::partnership).toList();
    var asked = "?organisation=" + lead + "&from=" + today.minusDays(900) + "&until=" + today;
    var portfolio = As.administrator().get("/v1/portfolio" + asked).jsonPath();
    var page =
        Jsoup.parse(As.administrator().accept("text/html").get("/v1/portfolio" + asked).asString());

    complaintsBySubject(portfolio, page);
    complaintsByYear();
    findings();
    partnershipsByPhase(portfolio, page);
    completedPhases(portfolio, page);
    trust(portfolio, page);
    indicators(portfolio, page);
    scores();
    alerts(portfolio);
  }

  private void complaintsBySubject(JsonPath portfolio, Element page) {
    var sources = counted("ComplaintLogged", "data ->> 'category'");
    assertThat(sources).hasSizeGreaterThan(2);

    var json = new TreeMap<String, Integer>();
    for (Map<String, ?> each : portfolio.<Map<String, ?>>getList("complaints.categories")) {
      json.put((String) each.get("category"), standing(each));
    }
    assertThat(json).isEqualTo(sources);
    assertThat(csv("complaints", "category")).isEqualTo(sources);
    var reports = new TreeMap<String, Integer>();
    for (var story : stories) {
      var report = As.administrator().get(story.at("/report")).jsonPath();
      for (Map<String, ?> each : report.<Map<String, ?>>getList("categories")) {
        reports.merge((String) each.get("category"), standing(each), Integer::sum);
      }
    }
    assertThat(reports).isEqualTo(sources);
    int all = sum(sources);
    assertThat(portfolio.getInt("complaints.received")).isEqualTo(all);
    var shown = lastCells(page, "complaints");
    assertThat(shown).last().isEqualTo(all);
    assertThat(shown.subList(0, shown.size() - 1))
        .containsExactlyInAnyOrderElementsOf(sources.values());
    assertThat(quarters(portfolio, "complaints")).isEqualTo(all);
  }

  private static int standing(Map<String, ?> counts) {
    return List.of("decidedInTime", "open", "late", "withdrawn").stream()
        .mapToInt(name -> (Integer) counts.get(name))
        .sum();
  }

  private void complaintsByYear() {
    var sources = counted("ComplaintLogged", "left(data ->> 'receivedOn', 4)");
    var json = new TreeMap<String, Integer>();
    var lines = new TreeMap<String, Integer>();
    for (int year = today.getYear() - 3; year <= today.getYear(); year++) {
      var report = As.memberOf(lead).get("/v1/complaint-reports/" + year).jsonPath();
      json.put(String.valueOf(year), report.getInt("received"));
      assertThat(
              report.getInt("timeliness.decidedInTime")
                  + report.getInt("timeliness.late")
                  + report.getInt("timeliness.open")
                  + report.getInt("timeliness.withdrawn"))
          .isEqualTo(report.getInt("received"));
      for (var row : rows(complaintReport(year, "text/csv"))) {
        if (row.get("grouping").equals("total")) {
          lines.put(row.get("year"), Integer.valueOf(row.get("received")));
        }
      }
    }
    json.values().removeIf(count -> count == 0);
    lines.values().removeIf(count -> count == 0);
    assertThat(json).isEqualTo(sources);
    assertThat(lines).isEqualTo(sources);
  }

  private String complaintReport(int year, String form) {
    return As.memberOf(lead).accept(form).get("/v1/complaint-reports/" + year).asString();
  }

  private void findings() {
    var sources = counted("ComplaintDecided", "data ->> 'finding'");
    assertThat(csv("complaints", "finding")).isEqualTo(sources);
    var json = new TreeMap<String, Integer>();
    for (int year = today.getYear() - 3; year <= today.getYear(); year++) {
      var report = As.memberOf(lead).get("/v1/complaint-reports/" + year).jsonPath();
      for (var finding : List.of("founded", "partlyFounded", "unfounded", "inadmissible")) {
        json.merge(finding, report.getInt("findings." + finding), Integer::sum);
      }
    }
    json.values().removeIf(count -> count == 0);
    assertThat(json).isEqualTo(sources);
  }

  private void partnershipsByPhase(JsonPath portfolio, Element page) {
    var sources =
        counts(
            """
            select phase as label, count(*)::int as n from (
                select distinct on (partnership) partnership, data ->> 'phase' as phase
                from source where type = 'PhaseStarted' order by partnership, number desc) last
            where not exists (select from source e
                where e.partnership = last.partnership and e.type = 'PartnershipEnded')
            group by 1
            """);
    var json = new TreeMap<String, Integer>();
    portfolio
        .<Map<String, Object>>getList("phases")
        .forEach(each -> json.put((String) each.get("phase"), (Integer) each.get("partnerships")));
    json.values().removeIf(count -> count == 0);
    assertThat(json).isEqualTo(sources);
    assertThat(lastCells(page, "phases")).last().isEqualTo(sum(sources));
    var ended = counted("PartnershipEnded", "'ended'").getOrDefault("ended", 0);
    assertThat(portfolio.getInt("partnerships")).isEqualTo(STORIES);
    assertThat(portfolio.getInt("statuses.ended")).isEqualTo(ended);
    assertThat(csv("partnerships", "status").getOrDefault("ended", 0)).isEqualTo(ended);
    assertThat(
            List.of("green", "amber", "red", "unknown").stream()
                .mapToInt(colour -> portfolio.getInt("health." + colour))
                .sum())
        .isEqualTo(sum(sources));
  }

  private void completedPhases(JsonPath portfolio, Element page) {
    var sources = counted("PhaseCompleted", "data ->> 'phase'");
    var json = new TreeMap<String, Integer>();
    portfolio
        .<Map<String, Object>>getList("leadTimes")
        .forEach(each -> json.put((String) each.get("phase"), (Integer) each.get("completed")));
    json.values().removeIf(count -> count == 0);
    assertThat(json).isEqualTo(sources);
    assertThat(csv("phases", "step").getOrDefault("phaseCompleted", 0)).isEqualTo(sum(sources));
    assertThat(portfolio.getInt("now.phasesCompleted")).isEqualTo(sum(sources));
    assertThat(portfolio.<Integer>getList("quarters.phasesCompleted"))
        .extracting(Integer::intValue)
        .satisfies(
            each ->
                assertThat(each.stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(sum(sources)));
    assertThat(page.select("section[aria-labelledby=lead-times] tbody tr")).isNotEmpty();
  }

  private void trust(JsonPath portfolio, Element page) {
    var sources =
        counts(
            """
            select case when score >= 4 then 'strength' when score >= 3 then 'discuss'
                        when score < 3 then 'concern' when measured then 'hidden'
                        else 'notMeasured' end as label, count(*)::int as n
            from (select c.partnership,
                  exists (select from source t where t.partnership = c.partnership
                      and t.type = 'TrustMeasured') as measured,
                  (select (t.data ->> 'score')::numeric from source t
                      where t.partnership = c.partnership and t.type = 'TrustMeasured'
                      and t.data ->> 'score' is not null
                      order by t.data ->> 'occurredOn' desc, t.data ->> 'assessment' desc limit 1)
                      as score
                  from source c where c.type = 'PartnershipCreated'
                  and not exists (select from source e where e.partnership = c.partnership
                      and e.type = 'PartnershipEnded')) last
            group by 1
            """);
    var json = new TreeMap<String, Integer>();
    for (var band : List.of("strength", "discuss", "concern", "hidden", "notMeasured")) {
      json.put(band, portfolio.getInt("trust." + band));
    }
    assertThat(lastCells(page, "trust"))
        .isEqualTo(
            List.of(
                json.get("strength"),
                json.get("discuss"),
                json.get("concern"),
                json.get("hidden"),
                json.get("notMeasured")));
    json.values().removeIf(count -> count == 0);
    assertThat(json).isEqualTo(sources);
  }

  private void indicators(JsonPath portfolio, Element page) {
    var sources = counted("IndicatorDefined", "data ->> 'kind'");
    var json = new TreeMap<String, Integer>();
    portfolio
        .<Map<String, Object>>getList("indicators")
        .forEach(each -> json.put((String) each.get("kind"), (Integer) each.get("indicators")));
    json.values().removeIf(count -> count == 0);
    assertThat(json).isEqualTo(sources);
    var reached =
        counts(
            """
            select data ->> 'kind' as label, count(*)::int as n from (
                select d.data, (select (m.data ->> 'value')::numeric from source m
                    where m.type = 'IndicatorMeasured'
                    and m.data ->> 'indicator' = d.data ->> 'indicator'
                    order by m.data ->> 'occurredOn' desc, m.data ->> 'measurement' desc limit 1)
                    as value
                from source d where d.type = 'IndicatorDefined') last
            where value >= (data ->> 'target')::numeric group by 1
            """);
    portfolio
        .<Map<String, Object>>getList("indicators")
        .forEach(
            each ->
                assertThat(each.get("reached"))
                    .isEqualTo(reached.getOrDefault(each.get("kind"), 0)));
    assertThat(page.select("section[aria-labelledby=indicators] tbody tr")).hasSize(sources.size());
  }

  private void scores() {
    var sources =
        counts(
            """
            select 'cells' as label, count(*)::int as n from source,
                jsonb_array_elements(data -> 'dimensions') d,
                jsonb_array_elements(d -> 'organisations') o
            where type = 'AssessmentClosed'
            """);
    assertThat(sum(csv("scores", "suppressed"))).isEqualTo(sum(sources));
  }

  /** An alert is a reason of the health of a partnership, and the other way round. */
  private void alerts(JsonPath portfolio) {
    var reasons = new TreeMap<String, Integer>();
    int red = 0;
    for (var story : stories) {
      var it = As.administrator().get(story.at("")).jsonPath();
      var ended = it.getString("status").equals("ended");
      it.<String>getList("health.reasons.rule").stream()
          .filter(rule -> !ended || !rule.equals("noAssessment"))
          .forEach(rule -> reasons.merge(rule, 1, Integer::sum));
      red += !ended && it.getString("health.status").equals("red") ? 1 : 0;
    }
    var listed = new TreeMap<String, Integer>();
    var found = As.administrator().get("/v1/alerts?pageSize=100&organisation=" + lead).jsonPath();
    found.<String>getList("items.rule").forEach(rule -> listed.merge(rule, 1, Integer::sum));
    assertThat(listed).isEqualTo(reasons).isNotEmpty();
    assertThat(found.getInt("total")).isEqualTo(sum(reasons));
    assertThat(portfolio.getInt("health.red")).isEqualTo(red);
  }

  /** How many events of a type there are by something in them. */
  private Map<String, Integer> counted(String type, String label) {
    return counts(
        "select "
            + label
            + " as label, count(*)::int as n from source where type = '"
            + type
            + "' group by 1");
  }

  /** A question to the events as they were published. */
  private Map<String, Integer> counts(String question) {
    var found = new TreeMap<String, Integer>();
    sql.list(
        """
        with source as materialized (
            select partnership, split_part(type, '.', 4) as type, body::jsonb -> 'data' as data,
                   (body::jsonb ->> 'sequence')::bigint as number
            from event where partnership = any(?))
        """
            + question,
        row -> found.put(row.text("label"), row.integer("n")),
        Columns.ids(ids));
    return found;
  }

  private Map<String, Integer> csv(String dataset, String column) {
    var known = ids.stream().map(UUID::toString).collect(Collectors.toSet());
    var found = new TreeMap<String, Integer>();
    rows(As.administrator().get("/v1/exports/" + dataset).asString()).stream()
        .filter(row -> known.contains(row.get("partnership")))
        .filter(row -> !row.get(column).isEmpty())
        .forEach(row -> found.merge(row.get(column), 1, Integer::sum));
    return found;
  }

  private static List<Map<String, String>> rows(String csv) {
    var lines = csv.replace("\uFEFF", "").lines().toList();
    var heads = lines.get(0).split(",", -1);
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(
            cells -> {
              var row = new HashMap<String, String>();
              IntStream.range(0, heads.length).forEach(i -> row.put(heads[i], cells[i]));
              return row;
            })
        .collect(Collectors.toList());
  }

  /** What stands at the end of each row of the table in a section. */
  private static List<Integer> lastCells(Element page, String section) {
    return page.select("section[aria-labelledby=" + section + "] .table tbody tr").stream()
        .map(row -> Integer.valueOf(row.select("td").last().text()))
        .toList();
  }

  private static int quarters(JsonPath portfolio, String figure) {
    return portfolio.<Map<String, ?>>getList("quarters." + figure).stream()
        .mapToInt(TotalsTest::standing)
        .sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}

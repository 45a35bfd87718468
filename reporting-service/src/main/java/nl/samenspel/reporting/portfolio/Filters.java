package nl.samenspel.reporting.portfolio;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.reporting.overview.Choices;
import nl.samenspel.reporting.page.Words;

/**
 * The filters as a form, as they are filled in now.
 *
 * @param periods the same page over another period, by a link
 */
@TemplateData
public record Filters(
    List<Option> regions,
    List<Option> organisations,
    List<Option> forms,
    LocalDate from,
    LocalDate until,
    List<Link> periods) {

  @TemplateData
  public record Option(String value, String label, boolean chosen) {}

  @TemplateData
  public record Link(String href, String label, boolean current) {}

  static Filters of(Portfolio it, Choices choices, Words words) {
    return new Filters(
        options(choices.regions().stream().map(each -> Map.entry(each, each)), it.region()),
        options(
            choices.organisations().stream()
                .map(each -> Map.entry(each.id().toString(), words.name(each))),
            it.organisation() == null ? null : it.organisation().toString()),
        options(
            PortfolioFilter.forms().stream()
                .map(each -> Map.entry(each, words.capital("form", each))),
            it.form()),
        it.period().from(),
        it.period().until(),
        periods(it, words));
  }

  /** What is chosen is among them, also when there is nothing of it to be seen. */
  private static List<Option> options(Stream<Map.Entry<String, String>> all, String chosen) {
    var options =
        all.collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    if (chosen != null) {
      options.putIfAbsent(chosen, chosen);
    }
    return options.entrySet().stream()
        .map(each -> new Option(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
        .toList();
  }

  private static List<Link> periods(Portfolio it, Words words) {
    var today = it.date();
    var year = today.withDayOfYear(1);
    var last = new Period(year.minusYears(1), year.minusDays(1));
    return List.of(
        link(
            it, new Period(Period.usualStart(today), today), words.label("portfolio.fourQuarters")),
        link(it, new Period(year, today), words.label("portfolio.thisYear")),
        link(it, last, words.label("portfolio.lastYear")),
        link(it, new Period(year.minusYears(2), today), words.label("portfolio.threeYears")));
  }

  private static Link link(Portfolio it, Period period, String label) {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("region", it.region());
    parameters.put("organisation", it.organisation());
    parameters.put("form", it.form());
    parameters.put("from", period.from());
    parameters.put("until", period.until());
    parameters.values().removeIf(Objects::isNull);
    var query =
        parameters.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return new Link("?" + query, label, period.equals(it.period()));
  }
}

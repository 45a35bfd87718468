package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole datasets, taken out. */
@QuarkusTest
@WithRealInfrastructure
class ExportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a value of each type looks like in the NDJSON. */
  private static final Map<String, Predicate<JsonNode>> FORMS =
      Map.of(
          "uuid",
          value -> value.asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
          "text",
          JsonNode::isTextual,
          "code",
          value -> value.isTextual() && value.asText().matches("[A-Za-z0-9.]+"),
          "date",
          value -> value.asText().matches("\\d{4}-\\d{2}-\\d{2}"),
          "dateTime",
          value -> value.asText().matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]{15}Z"),
          "integer",
          JsonNode::isIntegralNumber,
          "decimal",
          JsonNode::isNumber,
          "boolean",
          JsonNode::isBoolean,
          "list",
          value -> value.isTextual() && !value.asText().contains(","),
          "json",
          JsonNode::isObject);

  /** What nothing in the story fills. */
  private static final Set<String> SELDOM =
      Set.of("partnerships.endedOn", "complaints.external", "indicators.organisation");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void theDictionarySaysWhatEveryDatasetAndColumnMeans(String language) {
    var items = dictionary(language);

    assertThat(items)
        .extracting(item -> item.path("name").asText())
        .isEqualTo(Datasets.ALL.stream().map(Dataset::name).toList())
        .contains("partnerships", "phases", "complaints", "scores", "indicators", "events");
    for (var item : items) {
      assertThat(item.path("description").asText()).isNotBlank();
      assertThat(item.path("columns"))
          .isNotEmpty()
          .allSatisfy(
              column -> {
                assertThat(column.path("meaning").asText()).as(column.toString()).isNotBlank();
                assertThat(column.path("type").asText()).isIn(FORMS.keySet());
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void theDictionaryNamesEveryStateOfAComplaint(String language) {
    var states = "logged acknowledged inHandling suspended decided satisfied withdrawn";
    String meaning =
        As.analyst()
            .header("Accept-Language", language)
            .get("/v1/exports")
            .path(
                "items.find { it.name == 'complaints' }.columns.find { it.name == 'state'"
                    + " }.meaning");

    assertThat(meaning).contains(states.split(" "));
  }

  @Test
  void everyDatasetHoldsTheColumnsOfTheDictionaryInBothForms() throws JsonProcessingException {
    var by = everythingOnce().organisation("Codewerk Opleidingen");
    for (var dataset : Datasets.ALL) {
      var names = dataset.columns().stream().map(Column::name).toList();
      var csv = csv(by, dataset.name());
      var ndjson = ndjson(by, dataset.name());

      assertThat(csv.get(0)).isEqualTo(String.join(",", names));
      assertThat(ndjson).as(dataset.name()).isNotEmpty().hasSize(csv.size() - 1);
      for (var row : ndjson) {
        assertThat(row.fieldNames()).toIterable().containsExactlyElementsOf(names);
        for (var column : dataset.columns()) {
          var value = row.path(column.name());
          assertThat(value.isNull() || FORMS.get(column.type()).test(value))
              .as("%s of %s: %s", column.name(), dataset.name(), row)
              .isTrue();
        }
      }
      for (var column : dataset.columns()) {
        assertThat(ndjson)
            .as("%s of %s is filled", column.name(), dataset.name())
            .anyMatch(row -> row.hasNonNull(column.name()) || isSeldom(dataset, column));
      }
    }
  }

  @Test
  void theNumbersAreThoseOfTheOtherReports() throws JsonProcessingException {
    var story = Story.told("CycleRenewed");
    var by = story.organisation("Codewerk Opleidingen");

    assertThat(ndjson(by, "events"))
        .extracting(row -> row.path("event"))
        .containsExactlyInAnyOrderElementsOf(story.published());
    assertThat(ndjson(by, "complaints")).hasSize(story.count("ComplaintLogged"));
    assertThat(ndjson(by, "phases"))
        .filteredOn(row -> row.path("step").asText().equals("phaseCompleted"))
        .hasSize(story.count("PhaseCompleted"));
    var overview = As.memberOf(by).get(story.at("")).then().extract();
    var partnership = ndjson(by, "partnerships").get(0);
    assertThat(partnership.path("name").asText()).isEqualTo(overview.path("name"));
    assertThat(partnership.path("phase").asText()).isEqualTo(overview.path("phase"));
    assertThat(partnership.path("cycle").isInt()).isTrue();
  }

  @Test
  void aHiddenScoreIsEmptyAndNeverZero() throws JsonProcessingException {
    var story = Story.of("Verborgen", "Lead", "Partner");
    var scores = new java.util.ArrayList<Double>(java.util.Arrays.asList(3.5, null));
    story.looks(Day.today(), Map.of("ambition", scores)).arrived();

    var rows = ndjson(story.organisation("Lead"), "scores");

    assertThat(rows).hasSize(2);
    assertThat(rows)
        .filteredOn(row -> row.path("suppressed").asBoolean())
        .singleElement()
        .matches(row -> row.path("score").isNull());
    assertThat(csv(story.organisation("Lead"), "scores"))
        .filteredOn(line -> line.endsWith(",true"))
        .singleElement()
        .matches(line -> line.endsWith(",,true"));
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysAName() throws JsonProcessingException {
    var name = "=HYPERLINK(\"https://kwaad.example\",\"klik\")";
    var story = Story.of(name, "Lead").arrived();
    var lead = story.organisation("Lead");

    story.register("@SUM(A1)").joins("@SUM(A1)", "partner", Day.today());
    story.publish(
        "IndicatorDefined",
        Map.of(
            "indicator",
            UUID.randomUUID(),
            "kind",
            "cost",
            "unit",
            "-2+3",
            "betterWhen",
            "lower",
            "baseline",
            -5,
            "target",
            -10));
    story.arrived();

    assertThat(csv(lead, "organisations")).anyMatch(line -> line.contains(",\"'@SUM(A1)\","));
    // What is a number stays one.
    assertThat(csv(lead, "indicators").get(1)).contains(",cost,\"'-2+3\",lower,-5,-10,");
    assertThat(csv(lead, "partnerships").get(1))
        .contains("\"'=HYPERLINK(\"\"https://kwaad.example\"\",\"\"klik\"\")\"");
    assertThat(ndjson(lead, "partnerships").get(0).path("name").asText()).isEqualTo(name);
  }

  @Test
  void onlyWhatTheCallerMaySeeIsInIt() throws JsonProcessingException {
    var story = everythingOnce();
    var outsider = UUID.randomUUID();

    for (var dataset : Datasets.ALL) {
      assertThat(ndjson(outsider, dataset.name())).as(dataset.name()).isEmpty();
      assertThat(csv(outsider, dataset.name())).hasSize(1);
      As.administrator()
          .get("/v1/exports/" + dataset.name())
          .then()
          .statusCode(200)
          .body(containsString(in(dataset, story).toString()));
    }
    As.nobody().get("/v1/exports/complaints").then().statusCode(401);
  }

  @Test
  void theFormIsChosenByAcceptOrByFormat() {
    var by = As.memberOf(UUID.randomUUID());
    by.get("/v1/exports/scores")
        .then()
        .contentType("text/csv;charset=UTF-8")
        .header("Content-Disposition", equalTo("attachment; filename=\"scores.csv\""));
    by.get("/v1/exports/scores?format=ndjson").then().contentType("application/x-ndjson");
    As.analyst()
        .accept("application/x-ndjson")
        .get("/v1/exports/scores?format=csv")
        .then()
        .contentType("text/csv;charset=UTF-8");
    As.analyst().accept("application/json").get("/v1/exports/scores").then().statusCode(406);
    As.analyst().get("/v1/exports/scores?format=xml").then().statusCode(400);
    As.analyst().get("/v1/exports/personen").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/x-ndjson;q=0.9 | application/x-ndjson",
        "application/x-ndjson;charset=UTF-8 | application/x-ndjson",
        "application/x-ndjson, text/csv;q=0.5 | application/x-ndjson",
        "application/x-ndjson;q=0.1, text/csv | text/csv;charset=UTF-8",
        "application/* | application/x-ndjson",
        "*/* | text/csv;charset=UTF-8"
      })
  void theFormIsTheOneThatTheReaderLikesBest(String accept, String form) {
    As.analyst().accept(accept).get("/v1/exports/scores").then().contentType(form);
  }

  @Test
  void askingForTheHeadTakesNoPlace() {
    for (int i = 0; i < 5; i++) {
      As.analyst().head("/v1/exports/scores").then().statusCode(200);
    }
    As.analyst().get("/v1/exports/scores").then().statusCode(200);
  }

  /** A story in which something of everything happens. */
  private static Story everythingOnce() {
    var day = Day.today();
    var story = Story.told("CycleRenewed");
    var complaint = story.complains("Codewerk Opleidingen", "Codewerk Opleidingen", "focus", day);
    var recovery = story.recovers(day, complaint);
    story.plans(recovery, day, 1, day, day).shares(recovery, day, day).closes(recovery, day, 3.9);
    story.measures(story.aims("quality", 40, 60), "quality", 52.5, day);
    return story.arrived();
  }

  private static boolean isSeldom(Dataset dataset, Column column) {
    return SELDOM.contains(dataset.name() + "." + column.name());
  }

  private static UUID in(Dataset dataset, Story story) {
    return dataset.name().equals("organisations")
        ? story.organisation("Codewerk Opleidingen")
        : story.partnership();
  }

  private static List<JsonNode> dictionary(String language) {
    var answer =
        As.analyst().header("Accept-Language", language).get("/v1/exports").then().statusCode(200);
    return List.of(answer.extract().as(JsonNode.class).path("items")).stream()
        .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
        .toList();
  }

  private static List<String> csv(UUID organisation, String dataset) {
    return As.memberOf(organisation)
        .accept("text/csv")
        .get("/v1/exports/" + dataset)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .toList();
  }

  private static List<JsonNode> ndjson(UUID organisation, String dataset)
      throws JsonProcessingException {
    var lines =
        As.memberOf(organisation)
            .accept("application/x-ndjson")
            .get("/v1/exports/" + dataset)
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();
    var rows = new java.util.ArrayList<JsonNode>();
    for (var line : lines) {
      rows.add(MAPPER.readTree(line));
    }
    return rows;
  }
}

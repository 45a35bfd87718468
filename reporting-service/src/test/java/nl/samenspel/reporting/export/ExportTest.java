package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.Test;

/** Whole datasets, taken out. */
@QuarkusTest
@WithRealInfrastructure
class ExportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theDictionarySaysWhatEveryColumnMeans() {
    As.analyst()
        .get("/v1/exports")
        .then()
        .statusCode(200)
        .body("items.name", hasItems("partnerships", "phases", "complaints", "scores", "events"))
        .body("items.columns.flatten().meaning", everyItem(not(emptyString())))
        .body(
            "items.find { it.name == 'scores' }.columns.find { it.name == 'score' }.unit",
            containsString("5"));
  }

  @Test
  void everyDatasetHoldsTheColumnsOfTheDictionaryInBothForms() throws JsonProcessingException {
    var story = Story.told("CycleRenewed");
    var by = story.organisation("Codewerk Opleidingen");
    for (var dataset : Datasets.ALL) {
      var names = dataset.columns().stream().map(Column::name).toList();
      var csv = csv(by, dataset.name());
      var ndjson = ndjson(by, dataset.name());

      assertThat(csv.get(0)).isEqualTo(String.join(",", names));
      assertThat(ndjson).as(dataset.name()).isNotEmpty().hasSize(csv.size() - 1);
      for (var row : ndjson) {
        assertThat(row.fieldNames()).toIterable().containsExactlyElementsOf(names);
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
    story.looks(LocalDate.now(), Map.of("ambition", scores)).arrived();

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

    assertThat(csv(lead, "partnerships").get(1))
        .contains("\"'=HYPERLINK(\"\"https://kwaad.example\"\",\"\"klik\"\")\"");
    assertThat(ndjson(lead, "partnerships").get(0).path("name").asText()).isEqualTo(name);
  }

  @Test
  void onlyWhatTheCallerMaySeeIsInIt() throws JsonProcessingException {
    var story = Story.told("CycleRenewed");
    var outsider = UUID.randomUUID();

    for (var dataset : Datasets.ALL) {
      assertThat(ndjson(outsider, dataset.name())).as(dataset.name()).isEmpty();
      assertThat(csv(outsider, dataset.name())).hasSize(1);
      As.administrator()
          .get("/v1/exports/" + dataset.name())
          .then()
          .statusCode(200)
          .body(containsString(story.partnership().toString()));
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

  @Test
  void askingForTheHeadTakesNoPlace() {
    for (int i = 0; i < 5; i++) {
      As.analyst().head("/v1/exports/scores").then().statusCode(200);
    }
    As.analyst().get("/v1/exports/scores").then().statusCode(200);
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

package nl.samenspel.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import nl.samenspel.reporting.page.Spreadsheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The report as a spreadsheet has the numbers of the report as data, and runs nothing. */
@QuarkusTest
@WithRealInfrastructure
class SpreadsheetTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final LocalDate TODAY = Day.today();
  private static final String FORMULA = "=HYPERLINK(\"http://elders.example\")";

  @Test
  void everyNumberAndDateIsThatOfTheData() throws IOException {
    var story = rich();
    var json =
        MAPPER.readTree(As.administrator().get(story.at("/report")).then().extract().asString());
    var file = file(story, "nl");
    Files.write(Path.of("target/report.xlsx"), file);
    var book = read(file);

    var rounds = each(json.path("rounds"));
    same(book, "Vragenlijsten", rounds, "Open op", "opensOn", "Sluit op", "closesOn");
    same(book, "Vragenlijsten", rounds, "Gesloten op", "closedOn", "Uitgenodigd", "invited");
    var scores =
        rounds.stream()
            .flatMap(round -> each(round.path("dimensions")).stream())
            .flatMap(it -> Stream.concat(Stream.of(it), each(it.path("organisations")).stream()))
            .toList();
    same(book, "Scores", scores, "Score (1 tot 5)", "score", "Antwoorden", "n");
    same(book, "Scores", scores, "Spreiding", "spread", "Verschil tussen organisaties", "gap");
    var trust = each(json.path("trust"));
    same(book, "Vertrouwen", trust, "Dag", "on", "Score (1 tot 5)", "score");
    var road = each(json.path("road"));
    same(book, "Fasen", road, "Ronde", "cycle", "Van", "from", "Tot", "until");
    var complaints = each(json.path("complaints"));
    same(book, "Klachten", complaints, "Ontvangen", "receivedOn", "Afgehandeld op", "decidedOn");
    same(book, "Klachten", complaints, "Uiterste datum", "decisionDueOn");
    for (var sheet : List.of("Klachten naar onderwerp", "Klachten per kwartaal")) {
      var counts =
          each(json.path(sheet.endsWith("onderwerp") ? "categories" : "complaintQuarters"));
      same(book, sheet, counts, "Op tijd afgehandeld", "decidedInTime");
      same(book, sheet, counts, "Open, binnen de termijn", "open", "Ingetrokken", "withdrawn");
      same(book, sheet, counts, "Te laat afgehandeld of nog open", "late");
    }
    var recoveries = each(json.path("recoveries"));
    same(book, "Herstel", recoveries, "Begonnen op", "openedOn", "Acties", "planned");
    same(book, "Herstel", recoveries, "Acties gedaan", "done", "Plan gedeeld op", "sharedOn");
    same(book, "Herstel", recoveries, "Gedeeld met (leden)", "sharedWith");
    same(book, "Herstel", recoveries, "Vertrouwen bij afronden", "trustScore");
    var phases = each(json.path("balance").path("phases"));
    same(book, "Balans per fase", phases, "Ronde", "cycle", "Verdieping", "deepening");
    same(book, "Balans per fase", phases, "Vooruitgang", "progress");
    var quarters = each(json.path("balance").path("quarters"));
    same(book, "Balans per kwartaal", quarters, "Verdieping", "deepening");
    same(book, "Balans per kwartaal", quarters, "Vooruitgang", "progress");
    var indicators = each(json.path("indicators"));
    same(book, "Indicatoren", indicators, "Begin", "baseline", "Doel", "target");
    same(book, "Indicatoren", indicators, "Nog te gaan", "toTarget");
    var measurements =
        indicators.stream().flatMap(it -> each(it.path("measurements")).stream()).toList();
    same(book, "Metingen", measurements, "Dag", "on", "Waarde", "value");
    same(book, "Metingen", measurements, "Deel van de weg (1 is het doel)", "progress");
    same(book, "Tijdlijn", each(json.path("timeline")), "Dag", "occurredOn");
    same(book, "Organisaties", each(json.path("members")), "Sinds", "joinedOn", "Tot", "leftOn");
    assertThat(book.get("Overzicht").column("Waarde"))
        .contains(
            plain(json.path("partnership").path("daysInPhase").decimalValue()),
            plain(json.path("partnership").path("complaints").path("total").decimalValue()),
            LocalDate.parse(json.path("date").asText()));
    assertThat(Stream.of(scores, trust, complaints, recoveries, phases, measurements))
        .as("the story has something of everything")
        .noneMatch(List::isEmpty);
  }

  @Test
  void whatIsHiddenIsWrittenAsHidden() {
    var book = read(file(rich(), "nl"));

    assertThat(book.get("Vertrouwen").column("Score (1 tot 5)")).contains("verborgen");
    assertThat(book.get("Scores").column("Score (1 tot 5)"))
        .contains("verborgen")
        .doesNotContain(BigDecimal.ZERO)
        .doesNotContainNull();
    assertThat(read(file(rich(), "en")).get("Trust").column("Score (1 to 5)")).contains("hidden");
  }

  @Test
  void aNameThatLooksLikeAFormulaIsAText() throws IOException {
    var file = file(rich(), "nl");

    assertThat(read(file).get("Overzicht").column("Waarde")).contains(FORMULA);
    assertThat(read(file).get("Organisaties").column("Organisatie")).contains("+Lead", "@Partner");
    assertThat(parts(file))
        .hasSizeGreaterThan(16)
        .allSatisfy(part -> assertThat(part).doesNotContain("<f>", "<f ", "<hyperlink"));
  }

  @Test
  void theHeadStaysInSightAndColumnsAreWideEnough() throws IOException {
    var sheets =
        parts(file(rich(), "nl")).stream().filter(part -> part.contains("<sheetData")).toList();

    assertThat(sheets)
        .hasSize(17)
        .allSatisfy(
            sheet -> assertThat(sheet).contains("state=\"frozen\"", "ySplit=\"1\"", "customWidth"));
  }

  @Test
  void aPartnershipOfWhichLittleIsKnownHasSheetsToo() {
    var story = Story.of("Net begonnen", "Lead").arrived();

    assertThat(read(file(story, "nl"))).hasSize(17).containsKey("Indicatoren");
  }

  @Test
  void aDayThatASpreadsheetDoesNotKnowIsWrittenOut() {
    var story = Story.since(LocalDate.of(1850, 1, 1), "Heel oud", "Lead").arrived();

    assertThat(read(file(story, "nl")).values())
        .flatExtracting(Read::rows)
        .flatExtracting(row -> row)
        .contains("1850-01-01")
        .doesNotContain(BigDecimal.ONE.negate());
  }

  @Test
  void itComesOnlyToWhoAsksForIt() {
    var story = Story.of("Gevraagd", "Lead").arrived();

    As.administrator()
        .accept(Spreadsheet.MEDIA_TYPE)
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .contentType(Spreadsheet.MEDIA_TYPE)
        .header(
            "Content-Disposition",
            equalTo("attachment; filename=\"samenspel-" + story.partnership() + ".xlsx\""))
        .header("Vary", containsString("Accept-Language"));
    As.administrator()
        .accept("*/*")
        .get(story.at("/report"))
        .then()
        .contentType("application/json");
    As.administrator()
        .accept("application/vnd.ms-excel")
        .get(story.at("/report"))
        .then()
        .statusCode(406);
  }

  private static Story rich() {
    var scores = new LinkedHashMap<String, List<Double>>();
    scores.put("ambition", Arrays.asList(4.0, 3.2));
    scores.put("relation", Arrays.asList(4.0, null));
    var story = Story.since(TODAY.minusDays(200), FORMULA, "+Lead", "@Partner");
    story.completes("explore", TODAY.minusDays(200), TODAY.minusDays(120), "startingNote");
    story.starts("share", 1, TODAY.minusDays(120));
    story.looks(TODAY.minusDays(100), scores).trusts(TODAY.minusDays(90), 2.8);
    var first = story.complains("@Partner", "+Lead", "communication", TODAY.minusDays(130));
    story.decides(first, "founded", true, TODAY.minusDays(99));
    story.complains("@Partner", "+Lead", "focus", TODAY.minusDays(70));
    var recovery = story.recovers(TODAY.minusDays(60), first);
    story.plans(recovery, TODAY.minusDays(55), 1, TODAY.minusDays(50), TODAY.minusDays(40));
    story.shares(recovery, TODAY.minusDays(54), TODAY.minusDays(30));
    story.trusts(TODAY.minusDays(20), null).closes(recovery, TODAY.minusDays(10), 3.6);
    story.acts("deepening", 1, "explore", TODAY.minusDays(150));
    story.acts("progress", 1, "share", TODAY.minusDays(15));
    var quality = story.aims("quality", 40, 65.5);
    story.measures(quality, "quality", 47.25, TODAY.minusDays(80));
    story.measures(quality, "quality", 52, TODAY.minusDays(5));
    story.aims("@Partner", "cost", 1000, 800);
    return story.arrived();
  }

  private static byte[] file(Story story, String language) {
    return As.administrator()
        .accept(Spreadsheet.MEDIA_TYPE)
        .header("Accept-Language", language)
        .get(story.at("/report"))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** A column after another, by head and by where its values stand in the data. */
  private static void same(
      Map<String, Read> book, String sheet, List<JsonNode> data, String... columns) {
    for (int i = 0; i < columns.length; i += 2) {
      var name = columns[i + 1];
      assertThat(book.get(sheet).column(columns[i]))
          .as("%s, %s", sheet, columns[i])
          .containsExactlyElementsOf(data.stream().map(it -> value(it, name)).toList());
    }
  }

  private static Object value(JsonNode of, String name) {
    var value = of.path(name);
    if (value.isNumber()) {
      return plain(value.decimalValue());
    }
    if (value.isTextual()) {
      return LocalDate.parse(value.asText());
    }
    var hidden =
        of.path("suppressed").asBoolean()
            || each(of.path("organisations")).stream()
                .anyMatch(it -> it.path("suppressed").asBoolean());
    var ofAll = List.of("n", "spread", "gap").contains(name) && of.has("organisations");
    return hidden && (ofAll || name.equals("score")) ? "verborgen" : null;
  }

  private static List<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** A sheet as rows of what is in its cells, the heads first. */
  private record Read(List<List<Object>> rows) {

    List<Object> column(String head) {
      int column = rows.get(0).indexOf(head);
      assertThat(column).as("column %s among %s", head, rows.get(0)).isNotNegative();
      return rows.stream()
          .skip(1)
          .map(row -> column < row.size() ? row.get(column) : null)
          .toList();
    }
  }

  private static Map<String, Read> read(byte[] file) {
    var sheets = new LinkedHashMap<String, Read>();
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
      book.getSheets().forEach(sheet -> sheets.put(sheet.getName(), new Read(rows(sheet))));
      return sheets;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<List<Object>> rows(Sheet sheet) {
    try (var rows = sheet.openStream()) {
      Function<org.dhatim.fastexcel.reader.Row, List<Object>> cells =
          row -> {
            var all = new ArrayList<Object>();
            row.forEach(cell -> all.add(content(cell)));
            return all;
          };
      return rows.map(cells).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Object content(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return null;
    }
    if (cell.getType() == CellType.NUMBER) {
      var format = cell.getDataFormatString();
      return format != null && format.contains("yy")
          ? cell.asDate().toLocalDate()
          : plain(cell.asNumber());
    }
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    return cell.asString();
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /** By the directory at the end, as spreadsheet programs read it. */
  private static List<String> parts(byte[] file) throws IOException {
    var copy = Files.write(Files.createTempFile("report", ".xlsx"), file);
    var parts = new ArrayList<String>();
    try (var zip = new ZipFile(copy.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Files.delete(copy);
    return parts;
  }
}

package nl.samenspel.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Charts can be read by everyone, in print, and by a machine. */
class ChartsTest {

  private static final String NASTY = "A & B <script>alert(\"x\")</script> \u0007";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  static Stream<String> charts() {
    return Stream.of(
        radar(score(4.0, 3.0, 2.0)).svg(),
        new LensRadar(
                "lenses", "Titel", NASTY, List.of("a", "b", "c"), null, null, List.of(), "geen")
            .svg(),
        phases(PhaseBar.Outcome.SKIPPED).svg(),
        bars(3).svg(),
        new CategoryBars("c", "Titel", NASTY, List.of(), List.of(), "geen").svg(),
        balance(List.of(new BalanceBars.Row(NASTY, 3, 0))).svg(),
        new BalanceBars("b", "Titel", NASTY, "links", "rechts", List.of(), "geen").svg(),
        goals(0.5).svg(),
        new GoalLines("g", "Titel", NASTY, List.of(), DAY, DAY, List.of(), "geen", "").svg(),
        trust(OptionalDouble.of(3.2)).svg(),
        trust(OptionalDouble.empty()).svg());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyChartIsWellFormedAndHasATitleAndADescription(String svg) throws Exception {
    var root = parsed(svg).getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    var described = root.getAttribute("aria-labelledby").split(" ");
    assertThat(
            root.getElementsByTagName("title")
                .item(0)
                .getAttributes()
                .getNamedItem("id")
                .getNodeValue())
        .isEqualTo(described[0]);
    assertThat(
            root.getElementsByTagName("desc")
                .item(0)
                .getAttributes()
                .getNamedItem("id")
                .getNodeValue())
        .isEqualTo(described[1]);
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noChartRunsOrFetchesAnything(String svg) throws Exception {
    assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
    assertThat(svg).doesNotContain(" style=", "href", "<image", "NaN", "Infinity");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void nothingIsDrawnInAWayThatThePdfLeavesOut(String svg) {
    assertThat(svg).doesNotContain("paint-order", "<pattern", "url(");
  }

  @Test
  void whatIsHiddenIsNotDrawnAsALowScore() {
    var shown = radar(score(4.0, 3.0, 2.0)).svg();
    var hidden =
        radar(List.of(OptionalDouble.of(4.0), OptionalDouble.empty(), OptionalDouble.of(2.0)))
            .svg();

    assertThat(count(shown, "<rect")).isGreaterThan(count(hidden, "<rect"));
    assertThat(trust(OptionalDouble.empty()).svg()).contains("verborgen").doesNotContain(">1,0<");
  }

  @Test
  void theSameNumbersGiveTheSameDrawing() {
    assertThat(radar(score(4.0, 3.0, 2.0)).svg()).isEqualTo(radar(score(4.0, 3.0, 2.0)).svg());
  }

  @Test
  void aScoreOutsideTheScaleStaysInTheChart() {
    assertThat(radar(score(9.0, -3.0, 2.0)).svg()).doesNotContain("NaN");
  }

  @Test
  void coloursStandOutOnPaper() {
    for (int i = 0; i < 6; i++) {
      assertThat(contrastWithWhite(Look.of(i).colour())).as("look %d", i).isGreaterThan(3.0);
    }
  }

  @Test
  void wordsAreDarkEnoughToRead() {
    assertThat(contrastWithWhite(Svg.INK)).isGreaterThan(4.5);
    assertThat(contrastWithWhite(Svg.SOFT_INK)).isGreaterThan(4.5);
    assertThat(charts())
        .allSatisfy(
            svg ->
                assertThat(all(svg, "<text[^>]* fill=\"(#[0-9a-f]{6})\""))
                    .filteredOn(colour -> !colour.equals(Svg.PAPER))
                    .allSatisfy(
                        colour -> assertThat(contrastWithWhite(colour)).isGreaterThan(4.5)));
  }

  @Test
  void aComplaintAndARecoveryHaveAShapeOfTheirOwn() {
    var without = trust(OptionalDouble.of(3.2), List.of(), List.of()).svg();
    var complaint =
        trust(OptionalDouble.of(3.2), List.of(new ScoreLine.Mark(DAY, "klacht")), List.of()).svg();
    var recovery =
        trust(OptionalDouble.of(3.2), List.of(), List.of(new ScoreLine.Span(DAY, DAY, "herstel")))
            .svg();

    assertThat(count(complaint, "<path") - count(without, "<path")).isEqualTo(1);
    assertThat(count(complaint, " rx=") - count(without, " rx=")).isZero();
    assertThat(count(recovery, " rx=") - count(without, " rx=")).isEqualTo(1);
    assertThat(count(recovery, "<path") - count(without, "<path")).isZero();
  }

  @Test
  void aGoalFarBeyondItsTargetDoesNotPushTheOthersTogether() {
    assertThat(goals(40.0).svg()).isEqualTo(goals(1.25).svg());
    assertThat(goals(-40.0).svg()).isEqualTo(goals(-0.25).svg());
  }

  @Test
  void theLongestBarStandsForTheMost() {
    var svg =
        balance(List.of(new BalanceBars.Row("a", 8, 2), new BalanceBars.Row("b", 4, 0))).svg();

    assertThat(widths(svg)).contains("130", "32.5", "65");
  }

  private static List<String> widths(String svg) {
    return all(svg, "<rect x=\"[^\"]*\" y=\"[^\"]*\" width=\"([^\"]*)\" height=\"18\"");
  }

  private static List<String> all(String svg, String pattern) {
    return Pattern.compile(pattern).matcher(svg).results().map(found -> found.group(1)).toList();
  }

  private static BalanceBars balance(List<BalanceBars.Row> rows) {
    return new BalanceBars(
        "balance",
        "Titel",
        NASTY,
        "verdieping",
        "vooruitgang",
        List.of(new BalanceBars.Group("Per fase", rows)),
        "geen");
  }

  private static GoalLines goals(double share) {
    return new GoalLines(
        "goals",
        "Titel",
        NASTY,
        List.of(
            new GoalLines.Panel(
                NASTY,
                "nog 13",
                "begin 40",
                "doel 65",
                List.of(new GoalLines.Point(DAY, 0, "40"), new GoalLines.Point(DAY, share, "52")))),
        DAY,
        DAY.plusDays(90),
        List.of(new GoalLines.Tick(DAY, "jan")),
        "geen",
        "en nog 3");
  }

  private static double contrastWithWhite(String colour) {
    double luminance = 0;
    var weights = new double[] {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }

  private static LensRadar radar(List<OptionalDouble> organisation) {
    return new LensRadar(
        "lenses",
        "Titel",
        NASTY,
        List.of("Ambitie", NASTY, "Proces"),
        new LensRadar.Series("Samen", score(4.0, 3.5, 3.0)),
        new LensRadar.Series("Eerder", score(3.0, 3.5, 3.0)),
        List.of(new LensRadar.Series(NASTY, organisation)),
        "geen");
  }

  private static PhaseBar phases(PhaseBar.Outcome outcome) {
    var stay = new PhaseBar.Stay(DAY, DAY, outcome, NASTY, 2);
    return new PhaseBar(
        "phases",
        "Titel",
        NASTY,
        List.of(new PhaseBar.Row("Verkennen", List.of(stay)), new PhaseBar.Row("Delen", List.of())),
        List.of(new PhaseBar.Mark(DAY, "ronde 2")),
        DAY,
        DAY,
        List.of(new PhaseBar.Mark(DAY, "jan")),
        "nog niet",
        List.of(new PhaseBar.Legend(outcome, "hoe")),
        "noot");
  }

  private static CategoryBars bars(int count) {
    return new CategoryBars(
        "complaints",
        "Titel",
        NASTY,
        List.of(
            new CategoryBars.Part(CategoryBars.Fill.GOOD, "op tijd"),
            new CategoryBars.Part(CategoryBars.Fill.LATE, "te laat")),
        List.of(new CategoryBars.Bar("Iets", List.of(count, 0))),
        "geen");
  }

  private static ScoreLine trust(OptionalDouble score) {
    return trust(
        score,
        List.of(new ScoreLine.Mark(DAY, "klacht")),
        List.of(new ScoreLine.Span(DAY, null, "herstel")));
  }

  private static ScoreLine trust(
      OptionalDouble score, List<ScoreLine.Mark> marks, List<ScoreLine.Span> spans) {
    return new ScoreLine(
        "trust",
        "Titel",
        NASTY,
        List.of(new ScoreLine.Point(DAY, score, "3,2")),
        marks,
        spans,
        DAY,
        DAY,
        List.of(),
        "geen",
        "verborgen");
  }

  private static List<OptionalDouble> score(double... scores) {
    return java.util.Arrays.stream(scores).mapToObj(OptionalDouble::of).toList();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}

package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.token.Tokens;

/** Plays the case from beginning to end, and tells it. */
public final class Demo {
  private static final List<Turnout> LENSES =
      List.of(
          new Turnout(Role.PROVIDER, 14, 11, 4.1),
          new Turnout(Role.NORTH, 10, 8, 3.5),
          new Turnout(Role.EAST, 9, 7, 3.0),
          new Turnout(Role.SOUTH, 8, 6, 3.2),
          new Turnout(Role.WEST, 7, 6, 3.6));

  /** In one of the regions too few people answer to show what they said. */
  private static final List<Turnout> TRUST =
      List.of(
          new Turnout(Role.PROVIDER, 14, 10, 3.3),
          new Turnout(Role.NORTH, 10, 8, 2.0),
          new Turnout(Role.EAST, 9, 7, 2.4),
          new Turnout(Role.SOUTH, 8, 6, 2.2),
          new Turnout(Role.WEST, 7, 3, 3.0));

  private static final List<Turnout> TRUST_REPAIRED =
      List.of(
          new Turnout(Role.PROVIDER, 14, 12, 3.9),
          new Turnout(Role.NORTH, 10, 9, 3.6),
          new Turnout(Role.EAST, 9, 8, 3.7),
          new Turnout(Role.SOUTH, 8, 7, 3.4),
          new Turnout(Role.WEST, 7, 6, 3.8));

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Home home;
  private final Api api;
  private final Story story;

  public Demo(Home home, Ports ports, Consumer<String> line) {
    this.home = home;
    this.api = new Api(ports);
    this.story = new Story(line);
  }

  /**
   * Every time a new partnership, of the same organisations.
   *
   * @return the address of its report
   */
  public String play() {
    story.act("A training provider for IT work and four labour-market regions (all invented)");
    var notes = new Notes(home);
    var cast = new Cast(api, new Tokens(home), notes);
    var today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    Stage stage = new Founding(cast, story).play(notes.nextRun(), today);
    new Exploring(stage).play();
    new Sharing(stage).play();
    new Agreeing(stage).play();
    new Shaping(stage).play();
    look(stage);
    new Working(stage).play();
    new Training(stage).play();
    List<String> complaints = new Trouble(stage).play();
    measureTrust(stage);
    var recovering = new Recovering(stage);
    String recovery = recovering.play(complaints);
    new Asking(api, cast, story).play(opened(stage, "trustPulse"), TRUST_REPAIRED);
    recovering.close(recovery);
    new Renewing(stage).play();
    return report(stage);
  }

  private void look(Stage stage) {
    story.act("6. Five lenses: now that the work is shaped, how do people see it?");
    new Asking(api, stage.cast(), story).play(opened(stage, "fiveLenses"), LENSES);
  }

  private void measureTrust(Stage stage) {
    story.act("9. Trust: because of the complaints a trust pulse opened by itself");
    new Asking(api, stage.cast(), story).play(opened(stage, "trustPulse"), TRUST);
  }

  /** The assessment that opens by itself. */
  private static JsonNode opened(Stage stage, String instrument) {
    String asked = "/assessments?state=open&instrument=%s&partnership=%s";
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                stage
                    .lead()
                    .get(ASSESSMENT, asked.formatted(instrument, stage.id()))
                    .path("items")
                    .path(0),
            found -> found.has("id"));
  }

  private String report(Stage stage) {
    story.act("12. The report, built from the events alone");
    String path = stage.path() + "/report";
    await().atMost(PATIENCE).until(() -> tellsAll(stage, path));
    Path copy = keep(stage.lead().page(REPORTING, path));
    String address = api.address(REPORTING, path);
    story.tell("A copy to look at in a browser: %s", copy.toUri());
    story.tell("The report itself asks who you are. For instance:");
    story.tell(
        "  curl -H \"Authorization: Bearer $(deploy/token coordinator %s)\" -H 'Accept: text/html'"
            + " \\",
        stage.lead().id());
    story.tell("    %s", address);
    story.tell("Address of the report:");
    story.tell("%s", address);
    return address;
  }

  /** The last that happened is known, on both topics. */
  private static boolean tellsAll(Stage stage, String path) {
    return stage.lead().get(REPORTING, stage.path()).path("cycle").asInt() == 2
        && stage.lead().get(REPORTING, path).toString().contains("trustPulse");
  }

  private Path keep(String page) {
    try {
      return Files.writeString(home.resolve("report.html"), page);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not keep the report", e);
    }
  }
}

package nl.samenspel.local.demo;

import java.util.Map;

/** The project sheet: what will be done, by whom and by when. */
final class Shaping {
  private final Stage stage;

  Shaping(Stage stage) {
    this.stage = stage;
  }

  void play() {
    stage.story().act("5. Shape (vormgeven): the project sheet");
    String sheet =
        stage.sign("projectSheet", "Projectfiche: IT-beheer en testen", stage.after(4, 2));
    stage.post(
        Role.PROVIDER,
        "/projects",
        Map.of(
            "title",
            "IT-beheer en testen",
            "goal",
            "Honderd deelnemers per regio van intake tot diploma en baan.",
            "owner",
            stage.lead().id(),
            "startsOn",
            stage.after(4, 14).toString(),
            "endsOn",
            stage.after(16, 0).toString(),
            "state",
            "running",
            "sheet",
            sheet));
    new Diary(stage)
        .gotOn(stage.after(4, 5), "Lesmateriaal en examens vastgesteld")
        .gotOn(stage.after(4, 9), "Docenten ingewerkt");
    stage.complete("shape", stage.after(4, 14));
  }
}

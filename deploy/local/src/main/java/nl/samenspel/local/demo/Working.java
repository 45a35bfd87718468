package nl.samenspel.local.demo;

/**
 * The work itself. It goes fast: groups begin everywhere, and the talks that kept it whole stop.
 */
final class Working {
  private final Stage stage;

  Working(Stage stage) {
    this.stage = stage;
  }

  void play() {
    stage.story().act("7. Execute (uitvoeren): it goes fast, and the good talks stop");
    new Diary(stage)
        .gotOn(stage.after(5, 0), "Eerste vier groepen gestart")
        .gotOn(stage.after(6, 10), "Zes groepen erbij")
        .gotOn(stage.after(7, 15), "Tweede locatie in Oost geopend")
        .gotOn(stage.after(8, 12), "Nieuwe leerlijn testen begonnen")
        .gotOn(stage.after(9, 20), "Proef met taallessen begonnen")
        .gotOn(stage.after(10, 8), "412 deelnemers geactiveerd")
        .deepened(stage.after(12, 20), "Gesprek over de klachten");
    stage
        .story()
        .tell(
            "%s",
            stage.get(Role.PROVIDER, "/balance").findPath("warning").path("explanation").asText());
  }
}

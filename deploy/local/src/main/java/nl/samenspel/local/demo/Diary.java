package nl.samenspel.local.demo;

import java.time.LocalDate;
import java.util.Map;

/** What the members did together: deepening, or getting on. */
final class Diary {
  private final Stage stage;

  Diary(Stage stage) {
    this.stage = stage;
  }

  Diary deepened(LocalDate on, String title) {
    return write("deepening", on, title);
  }

  Diary gotOn(LocalDate on, String title) {
    return write("progress", on, title);
  }

  private Diary write(String movement, LocalDate on, String title) {
    stage.post(
        Role.PROVIDER,
        "/activities",
        Map.of("movement", movement, "on", on.toString(), "title", title));
    return this;
  }
}

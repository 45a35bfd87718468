package nl.samenspel.benchmark.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells what goes on and how long it will take. */
final class Progress {
  private final Instant begun = Instant.now();
  private final int kills;
  private final Ledger ledger;
  private final Consumer<String> line;
  private Instant firstFault;
  private int killed;

  Progress(int kills, Ledger ledger, Consumer<String> line) {
    this.kills = kills;
    this.ledger = ledger;
    this.line = line;
  }

  void tell(String what) {
    line.accept("[%4d s] %s".formatted(since(begun).toSeconds(), what));
  }

  void tell(Fault fault) {
    if (firstFault == null) {
      firstFault = Instant.now();
    }
    killed += fault.kill() ? 1 : 0;
    tell(
        String.format(
            Locale.ROOT,
            "%d of %d kills%s, %,d writes: %s",
            killed,
            kills,
            left(),
            ledger.writes(),
            fault.what()));
  }

  Duration elapsed() {
    return since(begun);
  }

  private String left() {
    return killed < 3
        ? ""
        : ", about %d s left"
            .formatted(since(firstFault).toSeconds() * (kills - killed + 1) / killed + 15);
  }

  private static Duration since(Instant moment) {
    return Duration.between(moment, Instant.now());
  }
}

package nl.samenspel.benchmark.measure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.samenspel.benchmark.bed.Bed;

/** Something that Samenspel does, put beside what it rests on. */
public interface Row {

  /** By which it is asked for on the command line. */
  String name();

  /** What it puts beside what. */
  String title();

  /** What this machine lacks for it and how to get that. */
  default Optional<String> lacks() {
    return Optional.empty();
  }

  /** How long it takes about, with what prepares it. */
  default Duration planned(Pace pace) {
    return pace.ofTwo().plusSeconds(30);
  }

  /** Gets everything ready on the bed and measures. */
  List<Result> measure(Bed bed, Rounds rounds) throws Exception;
}

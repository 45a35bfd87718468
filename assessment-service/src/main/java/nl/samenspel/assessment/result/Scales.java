package nl.samenspel.assessment.result;

import java.util.List;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.result.scoring.Scale;

/** An instrument as the scoring sees it. */
final class Scales {

  private Scales() {}

  static List<Scale> of(Instrument instrument) {
    return instrument.dimensions().stream()
        .map(
            dimension ->
                new Scale(
                    dimension.code(),
                    instrument.itemsOf(dimension).stream()
                        .map(item -> new Scale.Item(item.code(), item.reversed()))
                        .toList()))
        .toList();
  }
}

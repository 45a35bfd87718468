package nl.samenspel.reporting.stream;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many partnerships as something is worked out for in one transaction, when it is for all. */
record Portion(Derivation derivation, List<UUID> partnerships) {

  private static final int MOST = 1_000;

  /** All that a derivation did not work out yet. */
  static Stream<Portion> outstanding(Derivation derivation) {
    var all = derivation.outstanding();
    return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + MOST)))
        .map(some -> new Portion(derivation, some));
  }

  /** Of more than one. */
  Stream<Portion> halves() {
    int half = partnerships.size() / 2;
    return Stream.of(partnerships.subList(0, half), partnerships.subList(half, partnerships.size()))
        .map(some -> new Portion(derivation, some));
  }

  void derive() {
    derivation.derive(partnerships);
  }
}

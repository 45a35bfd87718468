package nl.samenspel.benchmark.country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws that come out the same again from the same seed. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed, long which) {
    random = new SplittableRandom(seed * 1_000_003 + which);
  }

  boolean in(double share) {
    return random.nextDouble() < share;
  }

  /** Both included. */
  int from(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** Rarely many: each further one comes with the same chance, up to {@code most}. */
  int few(double further, int most) {
    int number = 0;
    while (number < most && in(further)) {
      number++;
    }
    return number;
  }

  /** About the middle of 1 and 5, as scores of many people are. */
  double score(double about) {
    var spread = (random.nextDouble() + random.nextDouble() - 1) * 0.8;
    return Math.round(Math.min(5, Math.max(1, about + spread)) * 100) / 100.0;
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Some moment of the working day. */
  Instant during(LocalDate day) {
    return day.atTime(LocalTime.of(8, 0))
        .plusSeconds(random.nextInt(9 * 3600))
        .plusNanos(random.nextInt(1_000_000) * 1000L)
        .toInstant(ZoneOffset.UTC);
  }

  /** A UUID of version 7 that was made at that moment. */
  UUID id(Instant at) {
    var high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
    return new UUID(high, 1L << 63 | random.nextLong() >>> 2);
  }
}

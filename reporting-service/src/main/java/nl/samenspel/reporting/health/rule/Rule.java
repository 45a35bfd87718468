package nl.samenspel.reporting.health.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule with a name.
 *
 * @param code how it is called on the wire, in the texts and in the configuration
 * @param judgement what it has to say on a day
 * @param turns the days from which that may be something else while nothing happens
 */
public record Rule(String code, Judgement judgement, Turns turns) {

  /** A rule whose judgement changes with the facts only. */
  static Rule timeless(String code, Judgement judgement) {
    return new Rule(code, judgement, (facts, thresholds) -> Stream.empty());
  }

  /** What a rule has to say on a day; nothing when all is well. */
  interface Judgement {
    Optional<Finding> of(Facts facts, LocalDate today, Thresholds thresholds);
  }

  /** Days on which a rule changes its mind by itself. */
  interface Turns {
    Stream<LocalDate> of(Facts facts, Thresholds thresholds);
  }
}

package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The event that makes a term run. */
enum Start {
  RECEIPT(facts -> Optional.of(facts.receivedOn())),
  FINDINGS(Facts::decidedOn);

  private final Function<Facts, Optional<LocalDate>> day;

  Start(Function<Facts, Optional<LocalDate>> day) {
    this.day = day;
  }

  /** The day of the event, or nothing as long as it has not happened. */
  Optional<LocalDate> in(Facts facts) {
    return day.apply(facts);
  }
}

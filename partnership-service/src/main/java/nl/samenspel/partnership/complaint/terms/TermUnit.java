package nl.samenspel.partnership.complaint.terms;

import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import nl.samenspel.partnership.complaint.deadline.Span;

/** In what a term is counted. */
enum TermUnit {
  DAYS(Span::days),
  WEEKS(Span::weeks);

  private final IntFunction<Span> of;

  TermUnit(IntFunction<Span> of) {
    this.of = of;
  }

  Span times(int amount) {
    return of.apply(amount);
  }

  static TermUnit of(Span span) {
    return span.unit() == ChronoUnit.WEEKS ? WEEKS : DAYS;
  }
}

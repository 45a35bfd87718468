package nl.samenspel.assessment.benchmark;

import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.assessment.partnership.Partnership;

/** In what other partnerships are like this one. */
public enum Likeness {
  /** The same form, such as network or chain. */
  FORM(Partnership::form),
  /** The same region. */
  REGION(Partnership::region);

  private final Function<Partnership, Optional<String>> of;

  Likeness(Function<Partnership, Optional<String>> of) {
    this.of = of;
  }

  Optional<String> of(Partnership partnership) {
    return of.apply(partnership);
  }
}

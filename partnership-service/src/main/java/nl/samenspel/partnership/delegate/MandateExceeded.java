package nl.samenspel.partnership.delegate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Sentences;

/**
 * The signature goes beyond every mandate that the organisation gave. Says whose mandate ends
 * where: to the organisation itself, as nobody else can sign for it.
 */
class MandateExceeded extends RuleViolation {

  private static final long serialVersionUID = 1L;

  MandateExceeded(List<Delegate> delegates, List<Text> objections, LocalDate today) {
    super("mandate-exceeded", Sentences.of(objections));
    with("mandates", delegates.stream().map(each -> End.of(each, today)).toList());
  }

  /** Where a mandate ends, for programs. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record End(UUID delegate, MandateState state, Mandate mandate) {

    static End of(Delegate delegate, LocalDate today) {
      return new End(delegate.id(), delegate.stateOn(today), delegate.mandate());
    }
  }
}

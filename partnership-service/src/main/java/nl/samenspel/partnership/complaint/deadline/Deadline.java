package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.problem.Text;

/**
 * A date that must be kept, with every rule that made it.
 *
 * @param on the last day on which it is still in time
 * @param explanation in the order in which the rules were applied: the term, what lengthened it,
 *     and whether a weekend or a public holiday moved its end
 */
public record Deadline(DeadlineCode code, LocalDate on, List<Text> explanation) {

  public Deadline {
    explanation = List.copyOf(explanation);
  }
}

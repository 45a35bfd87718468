package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.problem.Text;

/** On which day a term ends after all, and why. */
record Ending(LocalDate on, List<Text> explanation) {

  Ending {
    explanation = List.copyOf(explanation);
  }
}

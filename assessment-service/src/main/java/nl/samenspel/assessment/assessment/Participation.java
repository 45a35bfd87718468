package nl.samenspel.assessment.assessment;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** How many were invited and how many of them answered; kept where the invitations are. */
public interface Participation {

  /** The counts of these assessments, in one query; of one without invitations there is none. */
  Map<UUID, Count> of(Collection<UUID> assessments);

  /** Exact, and so not fit to be shown as it is. */
  record Count(int invited, int answered, int onPaper) {

    public static final Count NONE = new Count(0, 0, 0);

    /**
     * How many answered, as far as it may be told: nothing below the minimum group size; and while
     * the number still grows only in steps of that size, so that whoever watches it cannot see one
     * person answer. What came on paper has steps of its own: else whoever brings it in sheet by
     * sheet would see how many others answered, and from then on each of them.
     *
     * @return null when it may not be told
     */
    Integer responded(Assessment assessment) {
      return assessment.state() == AssessmentState.CLOSED
          ? told(answered, assessment)
          : Stream.of(answered - onPaper, onPaper)
              .map(people -> told(people, assessment))
              .filter(Objects::nonNull)
              .reduce(Integer::sum)
              .orElse(null);
    }

    /**
     * How many of these answered on paper, as far as it may be told.
     *
     * @return null when it may not be told
     */
    Integer onPaper(Assessment assessment) {
      return told(onPaper, assessment);
    }

    private static Integer told(int people, Assessment assessment) {
      var step = assessment.state() == AssessmentState.CLOSED ? 1 : assessment.minimumGroupSize();
      var told = people - people % step;
      return told < assessment.minimumGroupSize() ? null : Integer.valueOf(told);
    }
  }
}

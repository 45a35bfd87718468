package nl.samenspel.assessment.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.assessment.Reason;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What is told when the scores are fixed; nothing that the result does not show. */
sealed interface ResultEvent extends Event {

  UUID partnership();

  UUID assessment();

  @Override
  default UUID subject() {
    return assessment();
  }

  @Override
  default UUID partitionKey() {
    return partnership();
  }

  /** Nobody can answer any more; these are the scores. */
  @EventType("nl.samenspel.assessment.AssessmentClosed.v1")
  record AssessmentClosed(
      UUID partnership,
      UUID assessment,
      String instrument,
      int instrumentVersion,
      Reason reason,
      int minimumGroupSize,
      LocalDate occurredOn,
      int invited,
      Integer responded,
      BigDecimal responseRate,
      UUID complaint,
      String phase,
      List<DimensionResult> dimensions)
      implements ResultEvent {

    static AssessmentClosed of(Assessment assessment, Result result) {
      return new AssessmentClosed(
          assessment.partnership(),
          assessment.id(),
          assessment.instrument(),
          assessment.instrumentVersion(),
          assessment.reason(),
          assessment.minimumGroupSize(),
          assessment.closedOn(),
          result.invited(),
          result.responded(),
          result.responseRate(),
          assessment.complaint().orElse(null),
          assessment.phase(),
          result.dimensions());
    }
  }

  /**
   * A pulse yields one figure for trust; told once for each complaint and recovery that it follows.
   */
  @EventType("nl.samenspel.assessment.TrustMeasured.v1")
  record TrustMeasured(
      UUID partnership,
      UUID assessment,
      Reason reason,
      BigDecimal score,
      Boolean suppressed,
      LocalDate occurredOn,
      UUID complaint,
      UUID recovery)
      implements ResultEvent {

    static TrustMeasured of(
        Assessment assessment, BigDecimal score, UUID complaint, UUID recovery) {
      return new TrustMeasured(
          assessment.partnership(),
          assessment.id(),
          assessment.reason(),
          score,
          score == null ? true : null,
          assessment.closedOn(),
          complaint,
          recovery);
    }
  }
}

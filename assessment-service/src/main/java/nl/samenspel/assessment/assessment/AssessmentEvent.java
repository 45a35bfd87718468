package nl.samenspel.assessment.assessment;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What is told of an assessment itself; the partnership keeps its events together. */
sealed interface AssessmentEvent extends Event {

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

  /** From now on people can answer. */
  @EventType("nl.samenspel.assessment.AssessmentOpened.v1")
  record AssessmentOpened(
      UUID partnership,
      UUID assessment,
      String instrument,
      int instrumentVersion,
      Reason reason,
      LocalDate opensOn,
      LocalDate closesOn,
      int minimumGroupSize,
      UUID complaint,
      UUID recovery,
      String phase)
      implements AssessmentEvent {}

  /** People can answer until a later day than was told. */
  @EventType("nl.samenspel.assessment.AssessmentExtended.v1")
  record AssessmentExtended(
      UUID partnership, UUID assessment, LocalDate closesOn, LocalDate occurredOn)
      implements AssessmentEvent {}
}

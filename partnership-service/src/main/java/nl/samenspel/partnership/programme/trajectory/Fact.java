package nl.samenspel.partnership.programme.trajectory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;

/** What happened on a day: codes and numbers only, no text. */
@Embeddable
record Fact(
    @Enumerated(EnumType.STRING) StepType type,
    @Column(name = "taken_on") LocalDate on,
    Integer rung,
    @Enumerated(EnumType.STRING) OutcomeKind kind,
    Boolean civilEffect,
    @Enumerated(EnumType.STRING) Ending ending,
    BigDecimal cost) {

  boolean isOutcome(OutcomeKind other) {
    return type == StepType.OUTCOME && kind == other;
  }
}

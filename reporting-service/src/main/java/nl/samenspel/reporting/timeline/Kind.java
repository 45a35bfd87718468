package nl.samenspel.reporting.timeline;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Texts;

/** What stands in a timeline; the name of the event says which it is. */
public enum Kind {
  PARTNERSHIP_CREATED,
  PARTNERSHIP_ENDED,
  MEMBER_JOINED,
  MEMBER_LEFT,
  DELIVERABLE_SUBMITTED,
  DELIVERABLE_SIGNED,
  DELIVERABLE_ACCEPTED,
  PHASE_STARTED,
  PHASE_COMPLETED,
  PHASE_SKIPPED,
  PHASE_RETURNED,
  CYCLE_RENEWED,
  COMPLAINT_LOGGED,
  COMPLAINT_STEP_TAKEN,
  COMPLAINT_DECIDED,
  RECOVERY_OPENED,
  RECOVERY_PLAN_SHARED,
  RECOVERY_CLOSED,
  ASSESSMENT_OPENED,
  ASSESSMENT_CLOSED,
  TRUST_MEASURED;

  private static final Map<String, Kind> BY_WIRE_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Kind::wireName, Function.identity()));

  public String wireName() {
    return Texts.wireName(this);
  }

  static Kind named(String wireName) {
    return BY_WIRE_NAME.get(wireName);
  }

  /** From a type such as {@code nl.samenspel.partnership.PhaseCompleted.v1}. */
  static Optional<Kind> ofType(String type) {
    var parts = type.split("\\.");
    if (parts.length != 5 || !parts[4].equals("v1") || parts[3].isEmpty()) {
      return Optional.empty();
    }
    var name = Character.toLowerCase(parts[3].charAt(0)) + parts[3].substring(1);
    return Optional.ofNullable(BY_WIRE_NAME.get(name));
  }
}

package nl.samenspel.partnership.recovery;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that is lacking before the next step can be made.")
record Missing(
    @Schema(description = "What.", examples = "actionsDone") String code,
    @Schema(
            description = "How that can be put right.",
            implementation = String.class,
            examples = "Nog 2 acties zijn niet gedaan. Meld ze gedaan, of zeg waarom niet.")
        Text explanation) {

  static Missing of(String code, Object... args) {
    return new Missing(code, Text.of("recovery.missing." + code, args));
  }

  /** What there still is to do before a recovery can be closed; nothing once it is. */
  static List<Missing> beforeClosing(Recovery recovery, Trust trust) {
    var missing = new ArrayList<Missing>();
    if (recovery.state() == RecoveryState.CLOSED) {
      return missing;
    }
    if (!recovery.isLaidOpen()) {
      missing.add(of("perspectivesEntered", recovery.awaited().size()));
    }
    if (recovery.plan().open() > 0) {
      missing.add(of("actionsDone", recovery.plan().open()));
    }
    recovery
        .sharing()
        .ifPresentOrElse(
            sharing -> missing.addAll(unmeasured(sharing, trust)),
            () -> missing.add(of("planShared")));
    return missing;
  }

  private static List<Missing> unmeasured(Sharing sharing, Trust trust) {
    if (trust.after() == null) {
      return List.of(of("trustMeasured", sharing.measureTrustOn()));
    }
    return trust.after().isScored()
        ? List.of()
        : List.of(of("trustShown", trust.after().measuredOn()));
  }
}

package nl.samenspel.partnership.option;

import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to options: published as it stands here. No free text is in it. */
sealed interface OptionEvent extends Event {

  UUID partnership();

  @Override
  default UUID subject() {
    return partnership();
  }

  /** An option was weighed; published again whenever the weighing comes to something else. */
  @EventType("nl.samenspel.partnership.OptionWeighed.v1")
  record OptionWeighed(
      UUID partnership,
      UUID option,
      List<Effect> effects,
      boolean mutualGain,
      List<UUID> worseOff,
      List<UUID> dominatedBy)
      implements OptionEvent {}
}

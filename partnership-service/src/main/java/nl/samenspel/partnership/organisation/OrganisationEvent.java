package nl.samenspel.partnership.organisation;

import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/** What happens to an organisation: published as it stands here, with the whole new state. */
public sealed interface OrganisationEvent extends Event {

  UUID organisation();

  @Override
  default UUID subject() {
    return organisation();
  }

  @EventType("nl.samenspel.partnership.OrganisationRegistered.v1")
  record OrganisationRegistered(
      UUID organisation,
      String name,
      OrganisationKind kind,
      Sector sector,
      List<Identifier> identifiers)
      implements OrganisationEvent {}

  @EventType("nl.samenspel.partnership.OrganisationChanged.v1")
  record OrganisationChanged(
      UUID organisation,
      String name,
      OrganisationKind kind,
      Sector sector,
      List<Identifier> identifiers)
      implements OrganisationEvent {}
}

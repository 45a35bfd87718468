package nl.samenspel.assessment.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.chassis.inbox.IncomingEvent;

/** Keeps the copy of partnerships and members. */
@ApplicationScoped
class PartnershipCopy {

  @Inject Partnerships partnerships;

  void follow(IncomingEvent event) {
    switch (event.type()) {
      case "nl.samenspel.partnership.PartnershipCreated.v1",
          "nl.samenspel.partnership.PartnershipChanged.v1" ->
          describe(event.data(Description.class));
      case "nl.samenspel.partnership.PartnershipEnded.v1" ->
          known(event.data(Ending.class).partnership).end();
      case "nl.samenspel.partnership.MemberJoined.v1" -> join(event.data(Membering.class));
      case "nl.samenspel.partnership.MemberLeft.v1" -> leave(event.data(Membering.class));
      default -> {
        // The other facts say nothing about who a partnership is or who takes part.
      }
    }
  }

  private void describe(Description told) {
    var partnership = partnerships.findById(told.partnership);
    if (partnership == null) {
      partnership = new Partnership(told.partnership);
      partnership.describe(told.name, told.form, told.region, told.status);
      partnerships.persist(partnership);
    } else {
      partnership.describe(told.name, told.form, told.region, told.status);
    }
  }

  private void join(Membering told) {
    known(told.partnership).join(told.organisation, told.role);
  }

  private void leave(Membering told) {
    known(told.partnership).leave(told.organisation);
  }

  private Partnership known(UUID id) {
    return partnerships
        .findByIdOptional(id)
        .orElseThrow(() -> new IllegalStateException("Unknown partnership " + id));
  }

  record Description(UUID partnership, String name, String form, String region, String status) {}

  record Ending(UUID partnership) {}

  record Membering(UUID partnership, UUID organisation, String role) {}
}

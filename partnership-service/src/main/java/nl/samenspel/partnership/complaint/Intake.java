package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.partnership.complaint.terms.AgreedTerms;
import nl.samenspel.partnership.partnership.Partnership;

/** Takes complaints in, whether they come by themselves or grew from a signal. */
@ApplicationScoped
class Intake {

  @Inject Complaints complaints;
  @Inject AgreedTerms terms;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Logs a complaint under the terms that hold for its regime now. */
  Complaint log(Partnership partnership, UUID id, Grievance grievance) {
    grievance.requireMembers(partnership);
    var agreed = terms.of(partnership.id(), grievance.regime());
    // As precise as the database keeps it, so that it reads the same afterwards.
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var complaint =
        Complaint.log(id, partnership.id(), grievance, agreed, caller.organisation(), now);
    complaints.save(complaint);
    return complaint;
  }
}

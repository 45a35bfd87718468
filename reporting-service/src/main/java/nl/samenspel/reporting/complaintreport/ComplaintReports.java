package nl.samenspel.reporting.complaintreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.complaints.Register;
import nl.samenspel.reporting.party.Parties;

/** Puts the publication of a year together from what the caller may see. */
@ApplicationScoped
class ComplaintReports {

  private static final int FIRST_YEAR = 1990;

  @Inject Register register;
  @Inject Parties parties;
  @Inject Today today;

  /**
   * @throws NotFound for a year that has not begun, or from before there was a law on it
   */
  ComplaintReport of(int year, ComplaintReportFilter filter) {
    var day = today.get();
    if (year < FIRST_YEAR || year > day.getYear()) {
      throw new NotFound();
    }
    var whom = filter.organisation;
    var party = whom == null ? null : parties.ifKnown(whom);
    var end = LocalDate.of(year, 12, 31);
    var all = register.of(year, end.isAfter(day) ? day : end, whom, day);
    return Registering.of(year, party, all, day);
  }
}

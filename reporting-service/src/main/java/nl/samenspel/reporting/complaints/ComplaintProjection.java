package nl.samenspel.reporting.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps the complaints with their dates, as those now hold. */
@ApplicationScoped
class ComplaintProjection implements Projection {

  @Inject Sql sql;

  private record Deadline(String code, LocalDate on) {}

  private record Complainant(UUID organisation, String external) {}

  @EventType("nl.samenspel.partnership.ComplaintLogged.v1")
  private record Logged(
      UUID partnership,
      UUID complaint,
      String category,
      String lens,
      String regime,
      Complainant complainant,
      List<UUID> about,
      LocalDate receivedOn,
      List<Deadline> deadlines) {}

  @EventType("nl.samenspel.partnership.ComplaintStepTaken.v1")
  private record StepTaken(
      UUID complaint, String state, List<Deadline> deadlines, LocalDate occurredOn) {

    /** A satisfied complainant settles it; a decision is told by an event of its own. */
    LocalDate settledOn() {
      return "satisfied".equals(state) ? occurredOn : null;
    }

    LocalDate withdrawnOn() {
      return "withdrawn".equals(state) ? occurredOn : null;
    }

    Boolean inTime() {
      return settledOn() == null
          ? null
          : deadlines.stream()
              .filter(each -> each.code().equals("decision"))
              .noneMatch(each -> each.on().isBefore(occurredOn));
    }
  }

  @EventType("nl.samenspel.partnership.ComplaintDecided.v1")
  private record Decided(UUID complaint, String finding, Boolean inTime, LocalDate occurredOn) {}

  @Override
  public String name() {
    return "complaints";
  }

  @Override
  public void apply(Batch batch) {
    log(batch.of(Logged.class).stream().map(Batch.Fact::data).toList());
    step(batch.of(StepTaken.class).stream().map(Batch.Fact::data).toList());
    decide(batch.of(Decided.class).stream().map(Batch.Fact::data).toList());
  }

  private void log(List<Logged> logged) {
    if (logged.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into complaint
            (id, partnership, category, lens, regime, complainant_organisation,
             complainant_external, about, received_on, state, deadline_codes, deadline_days)
        select id, partnership, category, lens, regime, organisation, external,
               about::uuid[], received_on, 'logged', codes::text[], days::date[]
        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as u
            (id, partnership, category, lens, regime, organisation, external, about,
             received_on, codes, days)
        on conflict (id) do nothing
        """,
        Columns.of(logged)
            .uuid(Logged::complaint)
            .uuid(Logged::partnership)
            .text(Logged::category)
            .text(Logged::lens)
            .text(Logged::regime)
            .uuid(each -> each.complainant().organisation())
            .text(each -> each.complainant().external())
            .literal(Logged::about)
            .date(Logged::receivedOn)
            .literal(each -> codes(each.deadlines()))
            .literal(each -> days(each.deadlines()))
            .arrays());
  }

  private void step(List<StepTaken> steps) {
    if (steps.isEmpty()) {
      return;
    }
    sql.update(
        """
        update complaint c
        set state = u.state, deadline_codes = u.codes::text[], deadline_days = u.days::date[],
            decided_on = u.settled_on, in_time = u.in_time, withdrawn_on = u.withdrawn_on
        from unnest(?, ?, ?, ?, ?, ?, ?)
            as u (id, state, codes, days, settled_on, in_time, withdrawn_on)
        where c.id = u.id
        """,
        Columns.of(Batch.lastOfEach(steps, StepTaken::complaint))
            .uuid(StepTaken::complaint)
            .text(StepTaken::state)
            .literal(each -> codes(each.deadlines()))
            .literal(each -> days(each.deadlines()))
            .date(StepTaken::settledOn)
            .flag(StepTaken::inTime)
            .date(StepTaken::withdrawnOn)
            .arrays());
  }

  private void decide(List<Decided> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    sql.update(
        """
        update complaint c
        set state = 'decided', finding = u.finding, decided_on = u.decided_on, in_time = u.in_time
        from unnest(?, ?, ?, ?) as u (id, finding, decided_on, in_time) where c.id = u.id
        """,
        Columns.of(Batch.lastOfEach(decisions, Decided::complaint))
            .uuid(Decided::complaint)
            .text(Decided::finding)
            .date(Decided::occurredOn)
            .flag(Decided::inTime)
            .arrays());
  }

  private static List<String> codes(List<Deadline> deadlines) {
    return deadlines.stream().map(Deadline::code).toList();
  }

  private static List<LocalDate> days(List<Deadline> deadlines) {
    return deadlines.stream().map(Deadline::on).toList();
  }
}

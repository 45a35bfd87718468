package nl.samenspel.reporting.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps what partnerships are and where they stand. */
@ApplicationScoped
class PartnershipProjection implements Projection {

  @Inject Sql sql;

  private interface Description {
    UUID partnership();

    String name();

    String origin();

    String orientation();

    String form();

    String region();

    LocalDate startsOn();

    String status();

    Integer cycle();

    String phase();
  }

  @EventType("nl.samenspel.partnership.PartnershipCreated.v1")
  private record Created(
      UUID partnership,
      String name,
      String origin,
      String orientation,
      String form,
      String region,
      LocalDate startsOn,
      String status,
      Integer cycle,
      String phase)
      implements Description {}

  @EventType("nl.samenspel.partnership.PartnershipChanged.v1")
  private record Changed(
      UUID partnership,
      String name,
      String origin,
      String orientation,
      String form,
      String region,
      LocalDate startsOn,
      String status,
      Integer cycle,
      String phase)
      implements Description {}

  /** What makes the time in a phase begin, or stand still. */
  private interface Step {
    UUID partnership();

    LocalDate occurredOn();
  }

  @EventType("nl.samenspel.partnership.PhaseStarted.v1")
  private record PhaseStarted(UUID partnership, Integer cycle, String phase, LocalDate occurredOn)
      implements Step {}

  @EventType("nl.samenspel.partnership.PhaseCompleted.v1")
  private record PhaseCompleted(UUID partnership, LocalDate occurredOn) implements Step {}

  @EventType("nl.samenspel.partnership.PhaseSkipped.v1")
  private record PhaseSkipped(UUID partnership, LocalDate occurredOn) implements Step {}

  @EventType("nl.samenspel.partnership.PartnershipEnded.v1")
  private record Ended(UUID partnership, LocalDate occurredOn) {}

  @Override
  public String name() {
    return "overview";
  }

  @Override
  public void apply(Batch batch) {
    describe(batch);
    start(batch);
    stop(batch);
    end(batch);
  }

  private void describe(Batch batch) {
    var facts = new ArrayList<Batch.Fact<? extends Description>>();
    facts.addAll(batch.of(Created.class));
    facts.addAll(batch.of(Changed.class));
    if (facts.isEmpty()) {
      return;
    }
    facts.sort(Comparator.comparing(fact -> fact.event().sequence()));
    List<Description> all = facts.stream().<Description>map(Batch.Fact::data).toList();
    sql.update(
        """
        insert into partnership
            (id, name, origin, orientation, form, region, starts_on, status, cycle, phase)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
        set name = excluded.name, origin = excluded.origin, orientation = excluded.orientation,
            form = excluded.form, region = excluded.region, starts_on = excluded.starts_on,
            status = excluded.status, cycle = excluded.cycle, phase = excluded.phase
        """,
        Columns.of(Batch.lastOfEach(all, Description::partnership))
            .uuid(Description::partnership)
            .text(Description::name)
            .text(Description::origin)
            .text(Description::orientation)
            .text(Description::form)
            .text(Description::region)
            .date(Description::startsOn)
            .text(Description::status)
            .integer(Description::cycle)
            .text(Description::phase)
            .arrays());
  }

  /** A later description repeats the phase; only a start tells since when. */
  private void start(Batch batch) {
    var starts = batch.of(PhaseStarted.class).stream().map(Batch.Fact::data).toList();
    if (starts.isEmpty()) {
      return;
    }
    sql.update(
        """
        update partnership p
        set cycle = u.cycle, phase = u.phase, phase_since = u.since, phase_until = null
        from unnest(?, ?, ?, ?) as u (id, cycle, phase, since) where p.id = u.id
        """,
        Columns.of(Batch.lastOfEach(starts, PhaseStarted::partnership))
            .uuid(PhaseStarted::partnership)
            .integer(PhaseStarted::cycle)
            .text(PhaseStarted::phase)
            .date(PhaseStarted::occurredOn)
            .arrays());
  }

  /** A phase that is over without another having started is the last one of its cycle. */
  private void stop(Batch batch) {
    var steps = new ArrayList<Batch.Fact<? extends Step>>();
    steps.addAll(batch.of(PhaseStarted.class));
    steps.addAll(batch.of(PhaseCompleted.class));
    steps.addAll(batch.of(PhaseSkipped.class));
    steps.sort(Comparator.comparing(fact -> fact.event().sequence()));
    List<Step> all = steps.stream().<Step>map(Batch.Fact::data).toList();
    var over =
        Batch.lastOfEach(all, Step::partnership).stream()
            .filter(step -> !(step instanceof PhaseStarted))
            .toList();
    if (over.isEmpty()) {
      return;
    }
    sql.update(
        """
        update partnership p set phase_until = u.until
        from unnest(?, ?) as u (id, until) where p.id = u.id
        """,
        Columns.of(over).uuid(Step::partnership).date(Step::occurredOn).arrays());
  }

  private void end(Batch batch) {
    var ends = batch.of(Ended.class).stream().map(Batch.Fact::data).toList();
    if (ends.isEmpty()) {
      return;
    }
    sql.update(
        """
        update partnership p
        set status = 'ended', ended_on = u.ended_on,
            phase_until = coalesce(p.phase_until, u.ended_on)
        from unnest(?, ?) as u (id, ended_on) where p.id = u.id
        """,
        Columns.of(Batch.lastOfEach(ends, Ended::partnership))
            .uuid(Ended::partnership)
            .date(Ended::occurredOn)
            .arrays());
  }
}

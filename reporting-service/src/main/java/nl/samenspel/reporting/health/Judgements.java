package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.reporting.overview.Partnerships;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Derivation;

/**
 * Keeps the health of every partnership ready, for every day there is: what the rules say follows
 * from the events and from the day, and the days on which that changes are known. So whoever reads
 * picks the rows of today, and nothing has to be renewed at midnight.
 */
@ApplicationScoped
class Judgements implements Derivation {

  /** The events after which a rule may say something else. */
  private static final Set<String> DECISIVE =
      Stream.concat(
              Stream.of(
                      "PartnershipCreated",
                      "PartnershipChanged",
                      "PartnershipEnded",
                      "MemberJoined",
                      "MemberLeft",
                      "MandateChanged",
                      "PhaseStarted",
                      "PhaseCompleted",
                      "PhaseSkipped",
                      "PhaseReturned",
                      "CycleRenewed",
                      "ActivityRecorded",
                      "ContributionAgreed",
                      "IndicatorDefined",
                      "IndicatorMeasured",
                      "ComplaintLogged",
                      "ComplaintStepTaken",
                      "ComplaintDecided",
                      "RecoveryOpened",
                      "RecoveryPlanned",
                      "RecoveryClosed")
                  .map(name -> "nl.samenspel.partnership." + name + ".v1"),
              Stream.of("AssessmentClosed", "TrustMeasured")
                  .map(name -> "nl.samenspel.assessment." + name + ".v1"))
          .collect(Collectors.toUnmodifiableSet());

  @Inject Sql sql;
  @Inject Partnerships partnerships;
  @Inject Evidences evidences;
  @Inject HealthSettings thresholds;
  @Inject Basis basis;

  @Override
  public Set<UUID> touchedBy(Batch batch) {
    return batch.events().stream()
        .filter(event -> DECISIVE.contains(event.type()))
        .map(Judgements::partnership)
        .collect(Collectors.toSet());
  }

  @Override
  public List<UUID> outstanding() {
    return sql.list(
        """
        select p.id from partnership p
        left join judged j on j.partnership = p.id and j.basis = ?
        where j.partnership is null
        """,
        row -> row.uuid("id"),
        basis.get());
  }

  @Override
  public void derive(Collection<UUID> touched) {
    var ids = Columns.ids(touched);
    hold(ids);
    var known = partnerships.known(touched);
    if (known.size() < touched.size()) {
      letGo(ids);
    }
    if (!known.isEmpty()) {
      write(evidences.of(known).stream().map(each -> Judgement.of(each, thresholds)).toList(), ids);
    }
  }

  /**
   * The topics are read side by side. Two batches that touch the same partnership judge it one
   * after the other, so that the second sees what the first brought; always in the same order, so
   * that they do not wait for each other.
   */
  private void hold(Object ids) {
    sql.update(
        """
        insert into judged (partnership, basis) select id, ? from unnest(?) as u (id) order by id
        on conflict (partnership) do update set basis = excluded.basis
        """,
        basis.get(),
        ids);
  }

  /** What was said of them last stands, and is known to be of another basis. */
  @Override
  public void leave(Collection<UUID> partnerships) {
    sql.update(
        "update judged set basis = ? where partnership = any(?)",
        Basis.NONE,
        Columns.ids(partnerships));
  }

  /** An assessment may be read before its partnership. */
  private void letGo(Object ids) {
    sql.update(
        """
        delete from judged j where partnership = any(?)
        and not exists (select from partnership where id = j.partnership)
        """,
        ids);
  }

  private void write(List<Judgement> judged, Object ids) {
    for (var table : List.of("health", "alert", "completed_phase", "progress")) {
      sql.update("delete from " + table + " where partnership = any(?)", ids);
    }
    sql.update(
        """
        insert into health (partnership, first_day, last_day, status, reasons)
        select * from unnest(?, ?, ?, ?, ?)
        """,
        Columns.of(judged.stream().flatMap(each -> each.colours().stream()).toList())
            .uuid(Judgement.Colour::partnership)
            .date(Judgement.Colour::first)
            .date(Judgement.Colour::last)
            .text(Judgement.Colour::status)
            .integer(Judgement.Colour::reasons)
            .arrays());
    sql.update(
        """
        insert into alert (partnership, rule, first_day, last_day, severity, since, evidence)
        select * from unnest(?, ?, ?, ?, ?, ?, ?)
        """,
        Columns.of(judged.stream().flatMap(each -> each.alerts().stream()).toList())
            .uuid(Judgement.Alert::partnership)
            .text(each -> each.finding().rule())
            .date(Judgement.Alert::first)
            .date(Judgement.Alert::last)
            .integer(each -> each.finding().severity().ordinal())
            .date(each -> each.finding().since())
            .text(each -> StoredText.write(each.finding().evidence()))
            .arrays());
    sql.update(
        """
        insert into completed_phase (partnership, phase, started_on, completed_on)
        select * from unnest(?, ?, ?, ?)
        """,
        Columns.of(judged.stream().flatMap(each -> each.completed().stream()).toList())
            .uuid(Judgement.Completed::partnership)
            .text(Judgement.Completed::phase)
            .date(Judgement.Completed::from)
            .date(Judgement.Completed::until)
            .arrays());
    sql.update(
        """
        insert into progress (partnership, indicator, kind, first_day, last_day, share)
        select * from unnest(?, ?, ?, ?, ?, ?)
        """,
        Columns.of(judged.stream().flatMap(each -> each.progress().stream()).toList())
            .uuid(Judgement.Progress::partnership)
            .uuid(Judgement.Progress::indicator)
            .text(Judgement.Progress::kind)
            .date(Judgement.Progress::first)
            .date(Judgement.Progress::last)
            .number(Judgement.Progress::share)
            .arrays());
    sql.update(
        """
        update judged j set trust_measured = u.measured, trust_score = u.score
        from unnest(?, ?, ?) as u (partnership, measured, score)
        where j.partnership = u.partnership
        """,
        Columns.of(judged)
            .uuid(Judgement::partnership)
            .flag(Judgement::trustMeasured)
            .number(Judgement::trustScore)
            .arrays());
  }

  private static UUID partnership(IncomingEvent event) {
    return UUID.fromString(event.data().path("partnership").asText());
  }
}

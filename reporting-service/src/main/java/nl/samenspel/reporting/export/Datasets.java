package nl.samenspel.reporting.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.reporting.party.Sight;

/** Everything that can be exported; what is not in this list cannot. */
final class Datasets {

  private static final Column PARTNERSHIP = Column.of("any.partnership", "uuid", "x.partnership");

  private static final Function<Sight, Sight.Condition> BY_PARTNERSHIP =
      sight -> sight.of("x.partnership");

  private static final Dataset PARTNERSHIPS =
      new Dataset(
          "partnerships",
          List.of(
              Column.of("partnerships.partnership", "uuid", "x.id"),
              Column.of("partnerships.name", "text", "x.name"),
              Column.of("partnerships.origin", "code", "x.origin"),
              Column.of("partnerships.orientation", "code", "x.orientation"),
              Column.of("partnerships.form", "code", "x.form"),
              Column.of("partnerships.region", "text", "x.region"),
              Column.of("partnerships.startsOn", "date", "x.starts_on"),
              Column.of("partnerships.status", "code", "x.status"),
              Column.of("partnerships.cycle", "integer", "x.cycle"),
              Column.of("partnerships.phase", "code", "x.phase"),
              Column.of("partnerships.phaseSince", "date", "x.phase_since"),
              Column.of("partnerships.endedOn", "date", "x.ended_on"),
              Column.of(
                      "partnerships.members",
                      "integer",
                      "(select count(*) from member m where m.partnership = x.id and m.left_on is"
                          + " null)")
                  .in("organisations")),
          "partnership x",
          Dataset.EVERY_ROW,
          sight -> sight.of("x.id"),
          "x.id");

  private static final Dataset ORGANISATIONS =
      new Dataset(
          "organisations",
          List.of(
              Column.of("organisations.organisation", "uuid", "x.id"),
              Column.of("organisations.name", "text", "x.name"),
              Column.of("organisations.kind", "code", "x.kind"),
              Column.of("organisations.sector", "code", "x.sector")),
          "organisation x",
          Dataset.EVERY_ROW,
          sight -> sight.ofOrganisation("x.id"),
          "x.id");

  private static final Dataset MEMBERS =
      new Dataset(
          "members",
          List.of(
              PARTNERSHIP,
              Column.of("members.organisation", "uuid", "x.organisation"),
              Column.of("members.role", "code", "x.role"),
              Column.of("members.joinedOn", "date", "x.joined_on"),
              Column.of("members.leftOn", "date", "x.left_on")),
          "member x",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.partnership, x.organisation");

  private static final Dataset PHASES =
      new Dataset(
          "phases",
          List.of(
              PARTNERSHIP,
              Column.of("phases.sequence", "integer", "x.sequence"),
              Column.of("phases.on", "date", "x.occurred_on"),
              Column.of("phases.recordedAt", "dateTime", "x.recorded_at"),
              Column.of("phases.step", "code", "x.kind"),
              Column.of("phases.cycle", "integer", "(x.data::jsonb ->> 'cycle')::int"),
              Column.of("phases.phase", "code", "x.data::jsonb ->> 'phase'"),
              Column.of("phases.startedOn", "date", "x.data::jsonb ->> 'startedOn'"),
              Column.of("phases.waived", "integer", "jsonb_array_length(x.data::jsonb -> 'waived')")
                  .in("requirements")),
          "timeline_entry x",
          "x.kind in ('phaseStarted', 'phaseCompleted', 'phaseSkipped', 'phaseReturned',"
              + " 'cycleRenewed', 'partnershipEnded')",
          BY_PARTNERSHIP,
          "x.partnership, x.sequence");

  private static final Dataset COMPLAINTS =
      new Dataset(
          "complaints",
          List.of(
              Column.of("complaints.complaint", "uuid", "x.id"),
              PARTNERSHIP,
              Column.of("complaints.category", "code", "x.category"),
              Column.of("complaints.lens", "code", "x.lens"),
              Column.of("complaints.regime", "code", "x.regime"),
              Column.of("complaints.complainant", "uuid", "x.complainant_organisation"),
              Column.of("complaints.external", "code", "x.complainant_external"),
              Column.of("complaints.about", "list", "array_to_string(x.about, ' ')"),
              Column.of("complaints.receivedOn", "date", "x.received_on"),
              Column.of("complaints.state", "code", "x.state"),
              Column.of(
                  "complaints.decisionDueOn",
                  "date",
                  "x.deadline_days[array_position(x.deadline_codes, 'decision')]"),
              Column.of("complaints.finding", "code", "x.finding"),
              Column.of("complaints.decidedOn", "date", "x.decided_on"),
              Column.of("complaints.inTime", "boolean", "x.in_time"),
              Column.of("complaints.days", "integer", "x.decided_on - x.received_on").in("days")),
          "complaint x",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.partnership, x.received_on, x.id");

  private static final Dataset SCORES =
      new Dataset(
          "scores",
          List.of(
              PARTNERSHIP,
              Column.of("scores.assessment", "uuid", "x.id"),
              Column.of("scores.instrument", "code", "x.instrument"),
              Column.of("scores.closedOn", "date", "x.closed_on"),
              Column.of("scores.dimension", "code", "s.dimension"),
              Column.of("scores.organisation", "uuid", "s.organisation"),
              Column.of("scores.score", "decimal", "trim_scale(s.score)").in("scale"),
              Column.of("scores.suppressed", "boolean", "s.suppressed")),
          "organisation_score s join assessment x on x.id = s.assessment",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.id, s.dimension, s.organisation");

  private static final Dataset RESULTS =
      new Dataset(
          "results",
          List.of(
              PARTNERSHIP,
              Column.of("results.assessment", "uuid", "x.id"),
              Column.of("results.instrument", "code", "x.instrument"),
              Column.of("results.closedOn", "date", "x.closed_on"),
              Column.of("results.dimension", "code", "s.dimension"),
              Column.of("results.score", "decimal", "trim_scale(s.score)").in("scale"),
              Column.of("results.band", "code", "s.band"),
              Column.of("results.gap", "decimal", "trim_scale(s.gap)").in("points"),
              Column.of("results.suppressed", "boolean", "s.suppressed")),
          "dimension_score s join assessment x on x.id = s.assessment",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.id, s.ordinal, s.dimension");

  private static final Dataset RECOVERIES =
      new Dataset(
          "recoveries",
          List.of(
              Column.of("recoveries.recovery", "uuid", "x.id"),
              PARTNERSHIP,
              Column.of("recoveries.complaints", "list", "array_to_string(x.complaints, ' ')"),
              Column.of("recoveries.openedOn", "date", "x.opened_on"),
              Column.of("recoveries.actions", "integer", "x.planned"),
              Column.of("recoveries.actionsDone", "integer", "x.done"),
              Column.of("recoveries.sharedOn", "date", "x.shared_on"),
              Column.of("recoveries.measureTrustOn", "date", "x.measure_trust_on"),
              Column.of("recoveries.trustScore", "decimal", "trim_scale(x.trust_score)")
                  .in("scale"),
              Column.of("recoveries.closedOn", "date", "x.closed_on")),
          "recovery x",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.partnership, x.opened_on, x.id");

  private static final Dataset INDICATORS =
      new Dataset(
          "indicators",
          List.of(
              Column.of("indicators.indicator", "uuid", "x.id"),
              PARTNERSHIP,
              Column.of("indicators.kind", "code", "x.kind"),
              Column.of("indicators.unit", "text", "x.unit"),
              Column.of("indicators.betterWhen", "code", "x.better_when"),
              Column.of("indicators.baseline", "decimal", "trim_scale(x.baseline)"),
              Column.of("indicators.target", "decimal", "trim_scale(x.target)"),
              Column.of("indicators.organisation", "uuid", "x.organisation")),
          "indicator x",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.partnership, x.id");

  private static final Dataset MEASUREMENTS =
      new Dataset(
          "measurements",
          List.of(
              Column.of("measurements.measurement", "uuid", "x.id"),
              Column.of("measurements.indicator", "uuid", "x.indicator"),
              PARTNERSHIP,
              Column.of("measurements.cycle", "integer", "x.cycle"),
              Column.of("measurements.on", "date", "x.occurred_on"),
              Column.of("measurements.value", "decimal", "trim_scale(x.value)")),
          "indicator_measurement x",
          Dataset.EVERY_ROW,
          BY_PARTNERSHIP,
          "x.partnership, x.indicator, x.occurred_on, x.id");

  private static final Dataset EVENTS =
      new Dataset(
          "events",
          List.of(
              Column.of("events.id", "uuid", "x.id"),
              Column.of("events.type", "code", "x.type"),
              Column.of("events.subject", "uuid", "x.subject"),
              PARTNERSHIP,
              Column.of("events.time", "dateTime", "x.time"),
              Column.of("events.event", "json", "x.body")),
          "event x",
          Dataset.EVERY_ROW,
          sight -> sight.ofEvent("x.partnership", "x.subject").and(sight.ofWhatItSays("x")),
          "x.topic, x.partition, x.\"offset\"");

  static final List<Dataset> ALL =
      List.of(
          PARTNERSHIPS,
          ORGANISATIONS,
          MEMBERS,
          PHASES,
          COMPLAINTS,
          RECOVERIES,
          SCORES,
          RESULTS,
          INDICATORS,
          MEASUREMENTS,
          EVENTS);

  private Datasets() {}

  static Optional<Dataset> named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}

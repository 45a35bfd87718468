package nl.samenspel.reporting.health;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.reporting.health.rule.Finding;
import nl.samenspel.reporting.health.rule.Severity;
import nl.samenspel.reporting.sql.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that speaks about a partnership today. */
@Schema(name = "Alert", description = "An early warning: a rule that speaks about a partnership.")
record AlertView(
    OfPartnership partnership,
    @Schema(description = "The rule that speaks.", examples = "stuckPhase") String rule,
    @Schema(
            description =
                "red: act now; amber: talk about it; unknown: there is too little to go by.",
            enumeration = {"red", "amber", "unknown"})
        String severity,
    @Schema(description = "The day from which the rule has this to say.") LocalDate since,
    @Schema(
            description = "What was seen, in words, with its numbers and dates.",
            implementation = String.class,
            examples = "De fase verkennen duurt al 180 dagen of langer, sinds 12 februari 2026.")
        Text evidence,
    @Schema(
            description = "What to do about it.",
            implementation = String.class,
            examples =
                "Bespreek wat er nog nodig is om de fase af te ronden, of ga bewust terug naar een"
                    + " eerdere fase.")
        Text advice) {

  /** The partnership that it is about. */
  @Schema(name = "AlertPartnership")
  record OfPartnership(
      UUID id,
      @Schema(examples = "Samen naar IT-werk") String name,
      @Schema(examples = "Rijnmond") String region,
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase) {}

  static AlertView from(Row row) {
    return new AlertView(
        new OfPartnership(
            row.uuid("partnership"), row.text("name"), row.text("region"), row.text("phase")),
        row.text("rule"),
        Texts.wireName(Severity.values()[row.integer("severity")]),
        row.date("since"),
        StoredText.read(row.text("evidence")),
        Finding.adviceOf(row.text("rule")));
  }
}

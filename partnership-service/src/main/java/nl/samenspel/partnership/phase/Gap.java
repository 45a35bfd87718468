package nl.samenspel.partnership.phase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.partnership.partnership.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was left out on the way or has gone stale, why it matters and what to do now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that was left out on the way, or has gone stale.")
record Gap(
    @Schema(description = "The phase that asked for it.", examples = "explore") Phase phase,
    @Schema(
            description = "phaseSkipped for a phase as a whole, else the requirement's code.",
            examples = "interestsStated")
        String code,
    @Schema(description = "How much it matters.", examples = "medium") Severity severity,
    @Schema(
            description = "What is lacking and why it matters.",
            implementation = String.class,
            examples = "Nog geen belang genoemd door: ROC Rijnmond.")
        Text explanation,
    @Schema(
            description = "What to do now.",
            implementation = String.class,
            examples = "Vraag elk lid alsnog wat het in deze samenwerking zoekt.")
        Text advice,
    @Schema(
            description =
                "The day the phase was skipped or completed, or since when something is stale.",
            examples = "2026-02-09")
        LocalDate since) {

  /**
   * What is lacking behind the partnership: phases skipped, requirements waived, requirements of
   * phases past that are not met, or that were and have gone stale. What the active phase still
   * asks is no gap yet. Pure: values in, values out.
   *
   * @param legs how the phases of the cycle went
   * @param findings how the requirements of the cycle stand now
   */
  static List<Gap> in(Collection<Leg> legs, List<Finding> findings) {
    var gaps = new ArrayList<Gap>();
    for (var leg : legs) {
      if (leg.state() == PhaseState.SKIPPED) {
        gaps.add(skipped(leg));
      }
      if (leg.end() != null) {
        var waivers =
            leg.end().waived().stream()
                .collect(Collectors.toMap(Waiver::code, Function.identity()));
        findings.stream()
            .filter(finding -> finding.criterion().phase() == leg.phase())
            .filter(
                finding ->
                    !finding.met()
                        || finding.stale() != null
                        || waivers.containsKey(finding.criterion()))
            .map(finding -> gap(leg, finding, waivers))
            .forEach(gaps::add);
      }
    }
    return gaps;
  }

  private static Gap gap(Leg leg, Finding finding, Map<Criterion, Waiver> waivers) {
    var waiver = waivers.get(finding.criterion());
    if (waiver == null && finding.stale() != null) {
      return stale(leg, finding);
    }
    if (waiver == null) {
      return of(leg, finding, Severity.MEDIUM, because(leg, finding));
    }
    if (finding.met()) {
      return of(leg, finding, Severity.LOW, waived("gap.waived.met", leg, waiver, finding));
    }
    return of(leg, finding, Severity.MEDIUM, waived("gap.waived", leg, waiver, finding));
  }

  private static Gap stale(Leg leg, Finding finding) {
    var stale = finding.stale();
    return new Gap(
        leg.phase(),
        finding.criterion().code(),
        Severity.MEDIUM,
        Text.of("gap.stale", stale.explanation(), why(finding.criterion())),
        stale.advice(),
        stale.since());
  }

  private static Gap skipped(Leg leg) {
    return new Gap(
        leg.phase(),
        "phaseSkipped",
        Severity.HIGH,
        Text.of(
            "gap.skipped",
            leg.phase(),
            leg.endedOn(),
            leg.end().reason(),
            Text.of("gap.skipped.why." + leg.phase())),
        Text.of("gap.skipped.advice." + leg.phase()),
        leg.endedOn());
  }

  /** A phase is completed when all is in order, so what is not has changed since. */
  private static Text because(Leg leg, Finding finding) {
    var why = why(finding.criterion());
    return leg.state() == PhaseState.COMPLETED
        ? Text.of("gap.lapsed", leg.endedOn(), finding.explanation(), why)
        : Text.of("gap.missing", finding.explanation(), why);
  }

  private static Text waived(String key, Leg leg, Waiver waiver, Finding finding) {
    return Text.of(
        key, leg.endedOn(), waiver.reason(), finding.explanation(), why(finding.criterion()));
  }

  private static Text why(Criterion criterion) {
    return Text.of("requirement." + criterion.code() + ".why");
  }

  private static Gap of(Leg leg, Finding finding, Severity severity, Text explanation) {
    var code = finding.criterion().code();
    return new Gap(
        leg.phase(),
        code,
        severity,
        explanation,
        Text.of("requirement." + code + ".advice"),
        leg.endedOn());
  }
}

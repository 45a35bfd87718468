package nl.samenspel.partnership.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ContributionTotals",
    description = "The contributions of a cycle as a whole, and how far the members agree.")
record TotalsView(
    @Schema(description = "Which cycle.", examples = "1") int cycle,
    @Schema(description = "Counts the changes; members agree to a revision.", examples = "7")
        int revision,
    @Schema(description = "Whether all present members agreed to this revision.", examples = "true")
        boolean agreed,
    @Schema(
            description = "When all had agreed; absent while they have not.",
            examples = "2026-03-20")
        LocalDate agreedOn,
    @Schema(description = "The sum of the return shares.", examples = "100.0000")
        BigDecimal returnShare,
    @Schema(
            description = "What the return shares are short of 100; negative when they exceed it.",
            examples = "0.0000")
        BigDecimal lacking,
    @Schema(
            description = "How it stands and what to do.",
            implementation = String.class,
            examples = "Alle leden zijn op 20 maart 2026 akkoord gegaan.")
        Text explanation,
    @Schema(description = "What is brought in, by kind and unit.") List<Total> totals,
    @Schema(description = "What each member gets back.") List<Return> returns,
    @Schema(
            description = "The members that did not agree to this revision yet.",
            examples = "[\"0197a2f0-7e10-7c3e-9f65-2f1d5f1c7a10\"]")
        List<UUID> awaiting) {

  static TotalsView of(Division division, List<UUID> members, Text explanation) {
    var agreed = division.isAgreedBy(members);
    return new TotalsView(
        division.cycle(),
        division.revision(),
        agreed,
        agreed ? division.agreedOn().orElse(null) : null,
        division.sum(),
        division.lacking(),
        explanation,
        Total.of(division.contributions()),
        Return.of(division.contributions()),
        division.awaiting(members));
  }

  @Schema(name = "MemberReturn", description = "What one member gets back for all it brings in.")
  record Return(
      @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10") UUID organisation,
      @Schema(description = "In per cent.", examples = "40.0000") BigDecimal returnShare) {

    static List<Return> of(List<Contribution> contributions) {
      var returns = new TreeMap<UUID, BigDecimal>();
      contributions.forEach(
          each -> returns.merge(each.organisation(), each.returnShare(), BigDecimal::add));
      return returns.entrySet().stream()
          .map(entry -> new Return(entry.getKey(), entry.getValue()))
          .toList();
    }
  }
}

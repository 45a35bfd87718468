package nl.samenspel.partnership.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Contribution",
    description = "What a member brings in, and which part of the yield it gets for it.")
record ContributionView(
    @Schema(examples = "0197a2f0-f8d0-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "Whose.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(description = "For which cycle.", examples = "1") int cycle,
    @Schema(description = "Of what kind.", examples = "money") ContributionKind kind,
    @Schema(description = "How much.", examples = "25000.00") BigDecimal amount,
    @Schema(description = "In what: a currency, hours or fte.", examples = "EUR") String unit,
    @Schema(
            description = "What it is.",
            examples = "Bijdrage aan de opleidingskosten van veertig deelnemers.")
        String description,
    @Schema(description = "In per cent, with four decimals.", examples = "40.0000")
        BigDecimal returnShare,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static ContributionView from(Contribution contribution) {
    var promise = contribution.promise();
    return new ContributionView(
        contribution.id(),
        contribution.organisation(),
        contribution.cycle(),
        promise.kind(),
        promise.amount(),
        promise.unit(),
        promise.description(),
        promise.returnShare(),
        contribution.version());
  }
}

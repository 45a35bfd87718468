package nl.samenspel.partnership.contribution;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import nl.samenspel.partnership.partnership.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@CountedIn
@Schema(description = "What a member proposes to bring in, and which part of the yield it asks.")
record ContributionRequest(
    @NotNull
        @Schema(
            description = "The caller's own organisation.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @NotNull
        @Schema(
            description = "Of what kind; what is brought in kind counts by its value in money.",
            examples = "money")
        ContributionKind kind,
    @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "How much, in the cycle as a whole.", examples = "25000.00")
        BigDecimal amount,
    @Size(max = 10)
        @Schema(
            description =
                "In what: a currency (ISO 4217) for money and inKind, EUR when left out; hours for"
                    + " hours; fte for staff.",
            examples = "EUR")
        String unit,
    @Size(max = 2000)
        @Schema(
            description = "What it is.",
            examples = "Bijdrage aan de opleidingskosten van veertig deelnemers.")
        String description,
    @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        @Schema(
            description =
                "Which part of what the collaboration yields the member gets for it, in per cent with"
                    + " at most four decimals. Over all contributions of a cycle these add up to"
                    + " exactly 100.",
            defaultValue = "0",
            examples = "40.0000")
        BigDecimal returnShare) {

  ContributionRequest {
    unit = unit == null && kind != null ? kind.usualUnit() : unit;
    amount = Decimals.at(2, amount);
    returnShare = Decimals.at(Shares.SCALE, returnShare == null ? BigDecimal.ZERO : returnShare);
  }

  static ContributionRequest from(Contribution contribution) {
    var promise = contribution.promise();
    return new ContributionRequest(
        contribution.organisation(),
        promise.kind(),
        promise.amount(),
        promise.unit(),
        promise.description(),
        promise.returnShare());
  }

  Promise toPromise() {
    return new Promise(kind, amount, unit, description, returnShare);
  }
}

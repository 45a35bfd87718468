package nl.samenspel.partnership.complaint.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.complaint.deadline.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How long a term lasts in this partnership.")
record AgreedTerm(
    @NotNull
        @Schema(
            description =
                "contract, or vlLocal: the others have their terms from the law, which nobody can"
                    + " agree otherwise.",
            examples = "contract")
        Regime regime,
    @NotNull
        @Schema(description = "decision; for vlLocal also acknowledgement.", examples = "decision")
        DeadlineCode code,
    @NotNull @Min(1) @Max(365) @Schema(description = "How many.", examples = "6") Integer amount,
    @NotNull @Schema(description = "Of what: calendar days or weeks.", examples = "weeks")
        TermUnit unit) {

  Span span() {
    return unit.times(amount);
  }

  boolean isFor(Regime other, DeadlineCode deadline) {
    return regime == other && code == deadline;
  }
}

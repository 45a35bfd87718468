package nl.samenspel.partnership.complaint.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.complaint.deadline.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "ComplaintTerms",
    description = "The terms for complaints that are logged now, where no statute sets them.")
record TermsView(List<Held> terms, @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  /** The version of what was never laid down: any that is, is a later one. */
  private static final long NEVER = -1;

  @Schema(name = "ComplaintTerm", description = "How long a term lasts, and who says so.")
  record Held(
      @Schema(description = "The rules to which it belongs.", examples = "contract") Regime regime,
      @Schema(description = "What has to be done by then.", examples = "decision")
          DeadlineCode code,
      @Schema(description = "How many.", examples = "6") int amount,
      @Schema(description = "Of what.", examples = "weeks") TermUnit unit,
      @Schema(
              description = "Whether it was laid down for this partnership, or is the usual one.",
              examples = "true")
          boolean agreed) {}

  static TermsView from(Terms terms) {
    return new TermsView(held(terms), terms.version());
  }

  /** As long as nothing was laid down. */
  static TermsView usual() {
    return new TermsView(held(new Terms()), NEVER);
  }

  private static List<Held> held(Terms terms) {
    return Arrays.stream(Regime.values())
        .filter(Regime::termsCanBeAgreed)
        .flatMap(regime -> held(regime, terms))
        .toList();
  }

  private static Stream<Held> held(Regime regime, Terms terms) {
    var agreed = terms.of(regime);
    return regime.usualTerms().entrySet().stream()
        .map(
            usual ->
                held(
                    regime,
                    usual.getKey(),
                    agreed.getOrDefault(usual.getKey(), usual.getValue()),
                    agreed.containsKey(usual.getKey())));
  }

  private static Held held(Regime regime, DeadlineCode code, Span span, boolean agreed) {
    return new Held(regime, code, span.amount(), TermUnit.of(span), agreed);
  }
}

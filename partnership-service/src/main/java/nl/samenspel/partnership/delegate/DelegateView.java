package nl.samenspel.partnership.delegate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Delegate", description = "Who speaks for a member, and what it may decide.")
record DelegateView(
    @Schema(examples = "0197a2f0-e6b0-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "For whom.", examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @Schema(
            description = "Who; `[erased]` once that has been kept as long as it may be.",
            examples = "A. de Vries")
        String name,
    @Schema(description = "As what.", examples = "Regiomanager werk en scholing") String function,
    Mandate mandate,
    @Schema(description = "How the mandate stands today.", examples = "valid") MandateState state,
    @Schema(
            description = "When those that the delegate speaks for were last consulted.",
            examples = "2026-02-12")
        LocalDate backingConsultedOn,
    @Schema(
            description =
                "Only for the organisation itself and for who reads across organisations: a"
                    + " judgement of a person is not for the partners.")
        Competences competences,
    @Schema(
            description =
                "How the organisation supports its delegate; told to whom competences are.",
            examples = "Maandelijks overleg met de wethouder.")
        String support,
    @Schema(
            description = "What to arrange; told to whom competences are.",
            implementation = String[].class,
            examples = "[\"Raadpleeg de achterban voordat de afgevaardigde iets toezegt.\"]")
        List<Text> advice,
    @Schema(
            description = "When the mandate was withdrawn; absent while it was not.",
            examples = "2026-10-01")
        LocalDate endedOn,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  /** What everyone in the partnership may know. */
  static DelegateView from(Delegate delegate, LocalDate today) {
    return of(delegate, today, null, null, null);
  }

  /** All that is known, for who may know it. */
  static DelegateView whole(Delegate delegate, LocalDate today) {
    return of(delegate, today, delegate.competences(), delegate.support(), delegate.advice());
  }

  private static DelegateView of(
      Delegate delegate,
      LocalDate today,
      Competences competences,
      String support,
      List<Text> advice) {
    return new DelegateView(
        delegate.id(),
        delegate.organisation(),
        delegate.name(),
        delegate.function(),
        delegate.mandate(),
        delegate.stateOn(today),
        delegate.backingConsultedOn(),
        competences,
        support,
        advice,
        delegate.endedOn(),
        delegate.version());
  }
}

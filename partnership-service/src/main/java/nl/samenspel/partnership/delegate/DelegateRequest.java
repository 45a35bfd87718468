package nl.samenspel.partnership.delegate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who speaks for a member, and what it may decide.")
record DelegateRequest(
    @NotNull
        @Schema(
            description = "The caller's own organisation.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID organisation,
    @NotBlank @Size(max = 200) @Schema(description = "Who.", examples = "A. de Vries") String name,
    @Size(max = 200) @Schema(description = "As what.", examples = "Regiomanager werk en scholing")
        String function,
    @NotNull @Valid Mandate mandate,
    @Schema(
            description =
                "When those that the delegate speaks for were last consulted; not in the future.",
            examples = "2026-02-12")
        LocalDate backingConsultedOn,
    @Valid Competences competences,
    @Size(max = 2000)
        @Schema(
            description = "How the organisation supports its delegate.",
            examples = "Maandelijks overleg met de wethouder; vervanging door B. Jansen.")
        String support) {

  private static final Competences UNRATED = new Competences(null, null, null);

  DelegateRequest {
    competences = UNRATED.equals(competences) ? null : competences;
  }

  static DelegateRequest from(Delegate delegate) {
    return new DelegateRequest(
        delegate.organisation(),
        delegate.name(),
        delegate.function(),
        delegate.mandate(),
        delegate.backingConsultedOn(),
        delegate.competences(),
        delegate.support());
  }

  Delegate toDelegate(UUID id, UUID partnership, LocalDate today) {
    return applyTo(new Delegate(id, partnership, organisation), today);
  }

  Delegate applyTo(Delegate delegate, LocalDate today) {
    return delegate
        .introduce(name, function)
        .equip(competences, backingConsultedOn, support)
        .mandate(mandate, today);
  }
}

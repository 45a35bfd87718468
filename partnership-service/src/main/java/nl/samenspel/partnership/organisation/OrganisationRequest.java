package nl.samenspel.partnership.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An organisation as it is registered or changed.")
record OrganisationRequest(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "The name people know it by.", examples = "Gemeente Rotterdam")
        String name,
    @NotNull @Schema(description = "What it is.", examples = "municipality") OrganisationKind kind,
    @NotNull @Schema(description = "Whose interest it is made for.", examples = "public")
        Sector sector,
    @Size(max = 10)
        @Schema(
            description =
                "Its numbers in registers. More organisations may go by the same number, as a"
                    + " region goes by that of its central municipality.")
        List<@Valid @NotNull IdentifierRequest> identifiers,
    @Valid Identity identity) {

  private static final Identity UNSTATED = new Identity(null, null, null);

  OrganisationRequest {
    // What states nothing is not kept, and so has to compare as nothing.
    identity = UNSTATED.equals(identity) ? null : identity;
    identifiers = identifiers == null ? List.of() : identifiers.stream().distinct().toList();
  }

  static OrganisationRequest from(Organisation organisation) {
    return new OrganisationRequest(
        organisation.name(),
        organisation.kind(),
        organisation.sector(),
        organisation.identifiers().stream().map(IdentifierRequest::from).toList(),
        organisation.identity());
  }

  Organisation toOrganisation(UUID id) {
    return Organisation.register(id, name, kind, sector, numbers(), identity);
  }

  void applyTo(Organisation organisation) {
    organisation.change(name, kind, sector, numbers(), identity);
  }

  private List<Identifier> numbers() {
    return identifiers.stream().map(IdentifierRequest::toIdentifier).toList();
  }
}

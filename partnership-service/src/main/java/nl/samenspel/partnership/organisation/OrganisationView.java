package nl.samenspel.partnership.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Organisation", description = "An organisation that may take part in partnerships.")
record OrganisationView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10") UUID id,
    @Schema(description = "The name people know it by.", examples = "Gemeente Rotterdam")
        String name,
    @Schema(description = "What it is.", examples = "municipality") OrganisationKind kind,
    @Schema(description = "Whose interest it is made for.", examples = "public") Sector sector,
    @Schema(description = "Its numbers in registers.") List<IdentifierRequest> identifiers,
    Identity identity,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static OrganisationView from(Organisation organisation) {
    return new OrganisationView(
        organisation.id(),
        organisation.name(),
        organisation.kind(),
        organisation.sector(),
        organisation.identifiers().stream().map(IdentifierRequest::from).toList(),
        organisation.identity(),
        organisation.version());
  }
}

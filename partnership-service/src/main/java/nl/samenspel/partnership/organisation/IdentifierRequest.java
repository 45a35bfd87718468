package nl.samenspel.partnership.organisation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Registered
@Schema(name = "Identifier", description = "A number under which a register knows it.")
record IdentifierRequest(
    @NotNull
        @Schema(
            description =
                "The register: oin (Dutch government), kvk (Dutch trade register), kbo (Belgian"
                    + " register of enterprises), ovo (Flemish government).",
            examples = "oin")
        Scheme scheme,
    @NotNull
        @Schema(
            description =
                "The number, without dots or spaces: oin 20 digits, kvk 8 digits, kbo 10 digits"
                    + " of which the last two check the rest, ovo OVO and 6 digits.",
            examples = "00000001001234567000")
        String value) {

  static IdentifierRequest from(Identifier identifier) {
    return new IdentifierRequest(identifier.scheme(), identifier.value());
  }

  Identifier toIdentifier() {
    return new Identifier(scheme, value);
  }
}

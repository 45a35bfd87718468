package nl.samenspel.partnership.deliverable;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a document is kept, and by what one knows that it is still the same. */
@Embeddable
@Schema(
    description =
        "The document itself stays where the members keep it; here is where that is, and by what"
            + " one knows that it is still the same.")
record Document(
    @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Schema(
            description = "Where it is kept.",
            examples = "https://documenten.rijnmond.example/startnota-v1.pdf")
        String uri,
    @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[\\w.+-]+/[\\w.+-]+")
        @Schema(description = "What kind of file.", examples = "application/pdf")
        String mediaType,
    @NotNull
        @Pattern(regexp = "[0-9a-fA-F]{64}")
        @Schema(
            description = "The SHA-256 digest of the file, 64 hexadecimal digits.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}

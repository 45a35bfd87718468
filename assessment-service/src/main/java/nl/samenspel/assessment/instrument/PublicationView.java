package nl.samenspel.assessment.instrument;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who published a version, who retired it, and when. */
@Schema(
    name = "InstrumentPublication",
    description = "Who published a version, who retired it, and when.")
record PublicationView(
    @Schema(examples = "neighbourhood") String code,
    @Schema(examples = "2") int version,
    Instant publishedAt,
    @Schema(description = "The subject of the token; absent when it came with the service.")
        String publishedBy,
    @Schema(description = "Since then nothing new is asked with it.") Instant retiredAt,
    @Schema(description = "The subject of the token.") String retiredBy) {

  static PublicationView from(InstrumentVersion version) {
    return new PublicationView(
        version.key().code(),
        version.key().version(),
        version.publishedAt(),
        version.publishedBy(),
        version.retiredAt(),
        version.retiredBy());
  }
}

package nl.samenspel.assessment.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument in the list. */
@Schema(description = "A questionnaire without its statements.")
record InstrumentSummary(
    @Schema(examples = "trustPulse") String code,
    @Schema(description = "The newest version.", examples = "1") int version,
    Wording title,
    @Schema(description = "Whom it addresses.") List<Audience> audiences,
    List<Dimension> dimensions,
    @Schema(description = "How many statements there are.", examples = "20") int items) {

  static InstrumentSummary from(Instrument instrument) {
    return new InstrumentSummary(
        instrument.code(),
        instrument.version(),
        instrument.title(),
        instrument.audiences(),
        instrument.dimensions(),
        instrument.items().size());
  }
}

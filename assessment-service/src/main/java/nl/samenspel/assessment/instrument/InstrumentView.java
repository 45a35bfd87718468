package nl.samenspel.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument with all its statements. */
@Schema(name = "Instrument", description = "A questionnaire with all its statements.")
record InstrumentView(
    @Schema(examples = "trustPulse") String code,
    @JsonIgnore(false)
        @Schema(
            description = "A published version never changes; other words get a new one.",
            examples = "1")
        long version,
    Wording title,
    @Schema(description = "What to tell people before they answer.") Wording introduction,
    @Schema(description = "Where the dimensions come from.") Wording source,
    @Schema(description = "Whom it addresses.") List<Audience> audiences,
    @Schema(
            description =
                "Whether a high score is as good as a low one, as with preferences: such scores have"
                    + " no band.",
            examples = "false")
        boolean neutral,
    List<Dimension> dimensions,
    @Schema(description = "The statements in the order in which they are put.") List<Item> items)
    implements Versioned {

  static InstrumentView from(Instrument instrument) {
    return new InstrumentView(
        instrument.code(),
        instrument.version(),
        instrument.title(),
        instrument.introduction(),
        instrument.source(),
        instrument.audiences(),
        instrument.neutral(),
        instrument.dimensions(),
        instrument.items());
  }
}

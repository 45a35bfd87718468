package nl.samenspel.assessment.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.assessment.instrument.Audience;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.chassis.problem.Issue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers that people of one organisation gave on paper. */
@Schema(
    name = "PaperRequest",
    description = "Answers that people of one organisation gave on paper, in no order.")
record PaperRequest(
    @NotNull @Schema(description = "A present member of the partnership.") UUID organisation,
    @NotNull @Schema(description = "In what part these people answered.") Audience audience,
    @NotEmpty @Size(max = 500) @Schema(description = "One for each person.")
        List<@NotNull @Valid ResponseRequest> responses) {

  /** All that does not fit in any of them. */
  List<Issue> misfits(Instrument instrument) {
    return IntStream.range(0, responses.size())
        .boxed()
        .flatMap(
            place -> responses.get(place).misfits(instrument, "responses[" + place + "].").stream())
        .toList();
  }
}

package nl.samenspel.partnership.recovery;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.samenspel.partnership.history.Erasing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side of the story: first what happened, then what it did, then what is needed, and what one
 * did oneself. Free text that may name people: never in events, history or logs.
 */
@Embeddable
@Schema(description = "One side of the story, in the order in which one talks about it.")
record Account(
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "What one saw happen: facts, no judgement.",
            examples = "De planning is in maart drie keer gewijzigd; wij hoorden het achteraf.")
        String whatHappened,
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "What that meant for one's organisation and the people it is there for.",
            examples = "Kandidaten stonden voor een dichte deur en haakten af.")
        String whatItMeant,
    @NotBlank
        @Size(max = 4000)
        @Schema(
            description = "What one needs to go on together.",
            examples = "Een vast moment waarop wijzigingen worden besproken, vooraf.")
        String whatWeNeed,
    @Size(max = 4000)
        @Schema(
            description = "What one did, or left undone, oneself.",
            examples = "Wij hebben onze zorgen te lang voor ons gehouden.")
        String ourPart) {

  /** Nothing of it, but whether it was said. */
  Account erased() {
    return new Account(
        Erasing.ERASED, Erasing.ERASED, Erasing.ERASED, ourPart == null ? null : Erasing.ERASED);
  }
}

package nl.samenspel.assessment.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same words in both languages, and where clients or the people around them are addressed in
 * words of their own, those too.
 *
 * @param client for clients, or null when they read the same words
 * @param informal for the people around clients, or null when they read the same words
 */
@Schema(
    description =
        "The same words in Dutch and in English; with other words for clients and for the people"
            + " around them where theirs differ.")
public record Wording(
    @NotBlank @Size(max = 1000) @Schema(examples = "Openheid") String nl,
    @NotBlank @Size(max = 1000) @Schema(examples = "Openness") String en,
    @Valid @Schema(description = "For clients, where their words differ.") Variant client,
    @Valid @Schema(description = "For the people around clients, where their words differ.")
        Variant informal) {

  /** Words that are the same for everybody. */
  public Wording(String nl, String en) {
    this(nl, en, null, null);
  }

  /** Words for one audience. */
  @Schema(name = "WordingVariant", description = "The words for one audience.")
  public record Variant(
      @NotBlank @Size(max = 1000) @Schema(examples = "Ik durf te zeggen wat ik denk.") String nl,
      @NotBlank @Size(max = 1000) @Schema(examples = "I dare to say what I think.") String en) {

    private String in(Locale locale) {
      return locale.getLanguage().equals("en") ? en : nl;
    }
  }

  /** The words for an audience; without words of its own it reads those of professionals. */
  public String in(Locale locale, Audience audience) {
    var own = own(audience);
    return (own == null ? new Variant(nl, en) : own).in(locale);
  }

  private Variant own(Audience audience) {
    return switch (audience) {
      case PROFESSIONAL -> null;
      case CLIENT -> client;
      case INFORMAL -> informal;
    };
  }
}

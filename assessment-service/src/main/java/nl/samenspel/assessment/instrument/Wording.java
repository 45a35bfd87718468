package nl.samenspel.assessment.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same words in both languages, and where clients or the people around them are addressed, or a
 * phase is asked about, in words of their own, those too.
 *
 * @param client for clients, or null when they read the same words
 * @param informal for the people around clients, or null when they read the same words
 * @param phases about each phase, or null when the same words serve for all
 */
@Schema(
    description =
        "The same words in Dutch and in English; with other words for clients and for the people"
            + " around them, and about each phase, where theirs differ.")
public record Wording(
    @NotBlank @Size(max = 1000) @Schema(examples = "Openheid") String nl,
    @NotBlank @Size(max = 1000) @Schema(examples = "Openness") String en,
    @Valid @Schema(description = "For clients, where their words differ.") Variant client,
    @Valid @Schema(description = "For the people around clients, where their words differ.")
        Variant informal,
    @Valid
        @Schema(
            description =
                "About each phase, where the words differ. Who is asked about a completed phase"
                    + " reads those, except an audience with words of its own.")
        Phases phases) {

  /** Words that are the same for everybody. */
  public Wording(String nl, String en) {
    this(nl, en, null, null, null);
  }

  /** Words for one audience, or about one phase. */
  @Schema(name = "WordingVariant", description = "The words for one audience, or about one phase.")
  public record Variant(
      @NotBlank @Size(max = 1000) @Schema(examples = "Ik durf te zeggen wat ik denk.") String nl,
      @NotBlank @Size(max = 1000) @Schema(examples = "I dare to say what I think.") String en) {

    private String in(Locale locale) {
      return locale.getLanguage().equals("en") ? en : nl;
    }
  }

  /** Words about each phase. None may be missing, as scores are compared over phases. */
  @Schema(name = "WordingPhases", description = "The words about each phase; none may be missing.")
  public record Phases(
      @NotNull @Valid Variant explore,
      @NotNull @Valid Variant share,
      @NotNull @Valid Variant agree,
      @NotNull @Valid Variant shape,
      @NotNull @Valid Variant execute) {

    private Variant about(String phase) {
      return switch (phase) {
        case "explore" -> explore;
        case "share" -> share;
        case "agree" -> agree;
        case "shape" -> shape;
        case "execute" -> execute;
        default -> null;
      };
    }
  }

  /**
   * The words for an audience that is asked about a phase. An audience without words of its own
   * reads those of professionals; a phase without, the general ones. The audience goes first, so
   * that nobody gets words that are not meant for them.
   *
   * @param phase the phase that was completed, or null when it is not about one
   */
  public String in(Locale locale, Audience audience, String phase) {
    return Stream.of(own(audience), about(phase), new Variant(nl, en))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .in(locale);
  }

  private Variant own(Audience audience) {
    return switch (audience) {
      case PROFESSIONAL -> null;
      case CLIENT -> client;
      case INFORMAL -> informal;
    };
  }

  private Variant about(String phase) {
    return phases == null || phase == null ? null : phases.about(phase);
  }
}

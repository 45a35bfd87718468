package nl.samenspel.assessment.instrument;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same words in both languages. */
@Schema(description = "The same words in Dutch and in English.")
public record Wording(
    @Schema(examples = "Openheid") String nl, @Schema(examples = "Openness") String en) {

  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }
}

package nl.samenspel.chassis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details as in RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why the request was not carried out (RFC 9457).")
public record Problem(
    @Schema(
            description = "The kind of problem, stable, for programs.",
            examples = "urn:problem-type:samenspel:invalid-input")
        URI type,
    @Schema(description = "The kind of problem, for people.", examples = "Ongeldige invoer")
        String title,
    @Schema(description = "The HTTP status.", examples = "400") int status,
    @Schema(
            description = "What is the matter here and what would make it succeed.",
            examples = "In de aanvraag staan 2 fouten.")
        String detail,
    @Schema(
            description = "This occurrence; mention it when you ask for help.",
            examples = "urn:uuid:0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        URI instance,
    @Schema(description = "For invalid input: one entry for each fault.") List<Issue> issues,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** What stands in {@link #type} of the problems of that name. */
  public static String type(String name) {
    return "urn:problem-type:samenspel:" + name;
  }

  static Problem of(ProblemException cause, Texts texts, Locale locale) {
    return new Problem(
        URI.create(type(cause.name())),
        texts.in(locale, cause.title()),
        cause.status(),
        texts.in(locale, cause.detail()),
        URI.create("urn:uuid:" + UUID.randomUUID()),
        cause.issues(),
        cause.members());
  }
}

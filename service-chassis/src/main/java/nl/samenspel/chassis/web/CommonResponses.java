package nl.samenspel.chassis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.chassis.problem.Problem;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.Refusal;
import nl.samenspel.chassis.problem.Texts;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers that any operation may give, described once. */
final class CommonResponses {

  static final String NOT_MODIFIED = "NotModified";

  private static final String VERSION_HEADER = "API-Version";

  private static final Map<String, String> DESCRIPTIONS =
      Map.ofEntries(
          Map.entry("400", "Something in the request is not right; `issues` names every fault."),
          Map.entry("401", "There is no token, or it is not valid."),
          Map.entry("403", "The role or the organisation of the caller may not do this."),
          Map.entry("404", "It does not exist, or it is not the caller's to see."),
          Map.entry("406", "It is not available in a form that `Accept` asks for."),
          Map.entry(
              "409",
              "The `Idempotency-Key` or the id was used for something else, or somebody changed it"
                  + " at the same moment."),
          Map.entry("412", "It has changed since the version in `If-Match`."),
          Map.entry(
              "413",
              "The body is longer than is taken here, by default 2 MB. Spread the request over more"
                  + " requests."),
          Map.entry(
              "414",
              "The first line of the request, with the address, is longer than is taken here, by"
                  + " default 4096 characters; `detail` tells how much is. Ask for less at a time,"
                  + " for instance with fewer filters. (Some eight times that is answered with the"
                  + " bare status.)"),
          Map.entry("415", "The body is not in a form that is taken here."),
          Map.entry("428", "A change needs `If-Match` with the `ETag` that was read last."),
          Map.entry("429", "The caller asks too often; `Retry-After` says when to try again."),
          Map.entry(
              "431",
              "The headers together are larger than is taken here, by default 16 kB; `detail`"
                  + " tells how much is. Send fewer, for instance no cookies. (Some eight times"
                  + " that is answered with the bare status.)"),
          Map.entry("503", "Unavailable for the moment; `Retry-After` says when to try again."));

  /** What is refused before a resource sees it, as it is told where nobody changed the limits. */
  private static final List<ProblemException> EXAMPLES =
      List.of(
          Refusal.contentTooLarge(), Refusal.uriTooLong(4096), Refusal.headersTooLarge(16 * 1024));

  private CommonResponses() {}

  static List<String> of(String path, Operation operation, boolean changes, boolean reads) {
    var statuses = new ArrayList<String>();
    if (!reads || operation.getParameters() != null) {
      statuses.add("400");
    }
    if (!reads) {
      statuses.add("409");
    }
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      statuses.addAll(List.of("401", "403"));
    }
    if (path.contains("{")) {
      statuses.add("404");
    }
    if (changes) {
      statuses.addAll(List.of("412", "428"));
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(List.of("413", "415"));
    }
    statuses.addAll(List.of("406", "414", "429", "431", "503"));
    return statuses;
  }

  /** Component names are words, as a generator makes names of them. */
  static String name(String status) {
    return "Problem" + status;
  }

  static void addTo(Components components) {
    components.addHeader(
        "ApiVersion", header("The full version of the interface.").example("1.0.0"));
    var notModified =
        OASFactory.createAPIResponse().description("It is still as in `If-None-Match`.");
    addVersionHeader(notModified);
    components.addResponse(NOT_MODIFIED, notModified);
    DESCRIPTIONS.forEach(
        (status, description) ->
            components.addResponse(name(status), problem(status, description)));
    EXAMPLES.forEach(
        refusal ->
            components
                .getResponses()
                .get(name(String.valueOf(refusal.status())))
                .getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .setExample(told(refusal)));
  }

  /** A response that a resource describes itself, with what it has in common with all others. */
  static void complete(String status, APIResponse response) {
    addVersionHeader(response);
    if (status.compareTo("400") >= 0
        && response.getRef() == null
        && response.getContent() == null) {
      response.setContent(problemContent());
    }
  }

  private static void addVersionHeader(APIResponse response) {
    if (response.getRef() == null) {
      response.addHeader(
          VERSION_HEADER, OASFactory.createHeader().ref("#/components/headers/ApiVersion"));
    }
  }

  private static Map<String, Object> told(ProblemException refusal) {
    var texts = new Texts();
    return Map.of(
        "type", Problem.type(refusal.name()),
        "title", texts.in(Texts.DUTCH, refusal.title()),
        "status", refusal.status(),
        "detail", texts.in(Texts.DUTCH, refusal.detail()),
        "instance", "urn:uuid:0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10");
  }

  private static APIResponse problem(String status, String description) {
    var response =
        OASFactory.createAPIResponse().description(description).content(problemContent());
    addVersionHeader(response);
    if (status.equals("429") || status.equals("503")) {
      response.addHeader(
          "Retry-After", header("After how many seconds to try again.").example("2"));
    }
    if (status.equals("401")) {
      response.addHeader("WWW-Authenticate", header("How to sign in.").example("Bearer"));
    }
    return response;
  }

  private static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}

package nl.samenspel.chassis.web;

import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What an operation reads, as far as the OpenAPI document tells. */
enum Reading {
  /** A single resource. */
  ONE,
  LIST,
  /** Not as JSON, such as a chart or a stream, or nothing at all. */
  OTHER;

  private static final String PAGE = ".*/(Page[A-Z]\\w*|\\w+Page)";

  static Reading of(HttpMethod method, Operation operation) {
    return method == HttpMethod.GET
        ? Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
            .map(APIResponse::getContent)
            .map(content -> content.getMediaType("application/json"))
            .map(MediaType::getSchema)
            .map(Schema::getRef)
            .map(schema -> schema.matches(PAGE) ? LIST : ONE)
            .orElse(OTHER)
        : OTHER;
  }
}

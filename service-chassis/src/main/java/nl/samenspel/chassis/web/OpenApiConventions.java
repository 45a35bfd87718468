package nl.samenspel.chassis.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.chassis.problem.Texts;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;

/** Says in the OpenAPI document what holds for every operation, so that no resource repeats it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiConventions implements OASFilter {

  static final String BASE = "/v1";

  private static final String TOKEN = "token";

  /** What the framework says of refusals that a resource does not speak of. */
  private static final Map<String, String> NAMES_ONLY =
      Map.of("400", "Bad Request", "401", "Not Authorized", "403", "Not Allowed");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var components =
        Optional.ofNullable(api.getComponents()).orElseGet(OASFactory::createComponents);
    api.setComponents(components);
    CommonResponses.addTo(components);
    CommonParameters.addTo(components);
    components.addSecurityScheme(TOKEN, token());
    if (components.getSchemas() != null) {
      components.getSchemas().values().forEach(OpenApiConventions::writeEnumsAsOnTheWire);
    }
    api.setServers(List.of(server()));
    // A service that only listens to events has no paths.
    if (api.getPaths() != null) {
      api.setPaths(underTheServer(api.getPaths()));
      api.getPaths().getPathItems().forEach(OpenApiConventions::complete);
    }
  }

  /**
   * Each municipality has an address of its own, so the document names none. Who runs a service may
   * have it named ({@code quarkus.smallrye-openapi.servers}), and the suite on one machine does.
   */
  private static Server server() {
    return OASFactory.createServer()
        .url("https://{host}" + BASE)
        .description("The service where a municipality runs it.")
        .addVariable(
            "host",
            OASFactory.createServerVariable()
                .defaultValue("samenspel.example")
                .description("The host name that the municipality gave you for this service."));
  }

  /** Beside the issuer, as a page to try things out on cannot ask that one for a token. */
  private static SecurityScheme token() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("An access token of that issuer, where there is one at hand.");
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    Optional.ofNullable(parameter.getSchema()).ifPresent(OpenApiConventions::writeEnumsAsOnTheWire);
    return parameter;
  }

  @Override
  public Schema filterSchema(Schema schema) {
    writeEnumsAsOnTheWire(schema);
    return schema;
  }

  private static void writeEnumsAsOnTheWire(Schema schema) {
    if (schema.getEnumeration() != null) {
      schema.setEnumeration(
          schema.getEnumeration().stream().map(OpenApiConventions::wireName).toList());
    }
  }

  private static Object wireName(Object constant) {
    var name = String.valueOf(constant);
    return name.equals(name.toUpperCase(Locale.ROOT)) ? Texts.wireName(name) : constant;
  }

  /** The major version belongs to the server's address (NLGov, uri-version). */
  private static Paths underTheServer(Paths described) {
    var paths = OASFactory.createPaths();
    described.getPathItems().forEach((path, item) -> paths.addPathItem(withoutBase(path), item));
    return paths;
  }

  private static String withoutBase(String path) {
    return path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
  }

  private static void complete(String path, PathItem item) {
    Optional.ofNullable(item.getGET())
        .map(read -> read.getResponses().getAPIResponse("200"))
        .ifPresent(
            shown ->
                item.getOperations()
                    .values()
                    .forEach(operation -> answerAsWhenRead(operation, shown)));
    item.getOperations().forEach((method, operation) -> complete(path, method, operation));
  }

  /** A change answers what a read would, unless it says otherwise. */
  private static void answerAsWhenRead(Operation operation, APIResponse shown) {
    var responses = operation.getResponses();
    if (responses.getAPIResponses().keySet().stream().noneMatch(code -> code.startsWith("2"))) {
      responses.addAPIResponse(
          "200",
          OASFactory.createAPIResponse().description("As it is now.").content(shown.getContent()));
    }
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    var responses = operation.getResponses();
    NAMES_ONLY.forEach((status, name) -> leaveToUs(responses, status, name));
    responses.getAPIResponses().forEach(CommonResponses::complete);
    var answers = responses.hasAPIResponse("200") || responses.hasAPIResponse("201");
    var changes = answers && (method == HttpMethod.PUT || method == HttpMethod.PATCH);
    var reads = method == HttpMethod.GET;
    var reading = Reading.of(method, operation);
    CommonParameters.addTo(operation, answers && method == HttpMethod.POST, changes, reading);
    if (reading == Reading.ONE) {
      responses.addAPIResponse("304", reference(CommonResponses.NOT_MODIFIED));
    }
    if (isSignedIn(operation)) {
      operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }
    for (var common : CommonResponses.of(path, operation, changes, reads)) {
      if (!responses.hasAPIResponse(common)) {
        responses.addAPIResponse(common, reference(CommonResponses.name(common)));
      }
    }
  }

  /** What we say tells more, and holds a problem. */
  private static void leaveToUs(APIResponses responses, String status, String name) {
    var told = responses.getAPIResponse(status);
    if (told != null && name.equals(told.getDescription())) {
      responses.removeAPIResponse(status);
    }
  }

  private static boolean isSignedIn(Operation operation) {
    return operation.getSecurity() != null
        && operation.getSecurity().stream().anyMatch(needed -> !needed.getSchemes().isEmpty());
  }

  private static APIResponse reference(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }
}

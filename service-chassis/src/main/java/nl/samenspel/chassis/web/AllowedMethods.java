package nl.samenspel.chassis.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Says with a 405, and to who asks with OPTIONS, which methods there are (RFC 9110, 15.5.6 and
 * 9.3.7). The framework leaves it out, or tells those of other addresses too; the OpenAPI document
 * knows.
 */
@Provider
class AllowedMethods implements ContainerResponseFilter {

  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  @Inject OpenApiDocumentService openApi;
  @Inject ObjectMapper mapper;

  private volatile List<Path> paths;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    var asks = request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200;
    if (asks || response.getStatus() == 405) {
      var allowed = allowed(request.getUriInfo().getRequestUri().getRawPath());
      response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
    }
  }

  private Collection<String> allowed(String path) throws IOException {
    if (paths == null) {
      paths = read();
    }
    var methods = new TreeSet<String>();
    paths.stream()
        .filter(each -> each.pattern().matcher(path).matches())
        .forEach(each -> methods.addAll(each.methods()));
    return methods;
  }

  private List<Path> read() throws IOException {
    var document = openApi.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
    var found = new ArrayList<Path>();
    mapper
        .readTree(document)
        .path("paths")
        .properties()
        .forEach(path -> found.add(Path.of(path.getKey(), path.getValue())));
    return found;
  }

  private record Path(Pattern pattern, Set<String> methods) {

    static Path of(String template, JsonNode item) {
      var anyValue = template.replaceAll("\\{[^}]+}", "[^/]+");
      var methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
      METHODS.stream()
          .filter(item::has)
          .map(name -> name.toUpperCase(Locale.ROOT))
          .forEach(methods::add);
      if (methods.contains(HttpMethod.GET)) {
        methods.add(HttpMethod.HEAD);
      }
      return new Path(Pattern.compile(OpenApiConventions.BASE + anyValue), methods);
    }
  }
}

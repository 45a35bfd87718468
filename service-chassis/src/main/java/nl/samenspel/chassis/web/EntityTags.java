package nl.samenspel.chassis.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Answers the version of what is read or made, and 304 to who has it already (RFC 9110, 13). */
@Provider
class EntityTags implements ContainerResponseFilter {

  static String of(long version) {
    return "\"" + version + "\"";
  }

  /** Whether a list of entity tags names this one, and not a weak form of it (13.1.1). */
  static boolean matches(String header, String tag) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag::equals);
  }

  /** For reading, weak and strong compare alike (13.1.2). */
  private static boolean isKnown(String header, String tag) {
    return matches(header, tag) || matches(header, "W/" + tag);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Versioned versioned) || response.getStatus() >= 300) {
      return;
    }
    var tag = of(versioned.version());
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    // There are sentences in it: a cache is not to ask with the tag of those in the other language.
    if (!response.getHeaders().containsKey(HttpHeaders.VARY)) {
      response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (HttpMethod.GET.equals(request.getMethod()) && known != null && isKnown(known, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }
}

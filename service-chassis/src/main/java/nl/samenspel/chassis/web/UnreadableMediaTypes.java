package nl.samenspel.chassis.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Media types that are none. What cannot be read in {@code Accept} is as if it had not been sent
 * (RFC 9110, 12.5.1), as else not even a refusal could be written; a body of which nobody can tell
 * what it is, is not taken.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
class UnreadableMediaTypes implements ContainerRequestFilter {

  @Inject CurrentVertxRequest request;

  @Override
  public void filter(ContainerRequestContext asked) {
    var headers = request.getCurrent().request().headers();
    if (!isReadable(headers.get(HttpHeaders.ACCEPT))) {
      headers.set(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }
    if (!isReadable(headers.get(HttpHeaders.CONTENT_TYPE))) {
      throw new NotSupportedException();
    }
  }

  private static boolean isReadable(String header) {
    if (header == null) {
      return true;
    }
    try {
      for (var each : header.split(",")) {
        MediaType.valueOf(each.strip());
      }
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}

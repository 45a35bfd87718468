package nl.samenspel.chassis.limit;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.samenspel.chassis.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says what is wrong with a body that is announced as too long, where the HTTP layer would say
 * nothing. One that turns out too long on the way is cut off by that layer.
 */
@Provider
@PreMatching
@Priority(Priorities.HEADER_DECORATOR)
class BodyLimit implements ContainerRequestFilter {

  @Inject
  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize most;

  @Override
  public void filter(ContainerRequestContext request) {
    var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (announced != null && Long.parseLong(announced) > most.asLongValue()) {
      throw Refusal.contentTooLarge();
    }
  }
}

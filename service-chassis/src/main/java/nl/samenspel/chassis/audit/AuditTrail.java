package nl.samenspel.chassis.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.samenspel.chassis.caller.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Writes a line for every request to what is not open to all, before it is answered: who asked for
 * what, and how that ended. Reading leaves no other trace; what was changed stands in the history
 * too.
 */
@Provider
class AuditTrail implements ContainerResponseFilter {

  /** A category of its own, so that whoever runs the service can send it where it is kept. */
  private static final Logger LOG = Logger.getLogger("samenspel.audit");

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Map<Method, Endpoint> endpoints = new ConcurrentHashMap<>();

  @Inject CurrentVertxRequest request;
  @Inject ObjectMapper mapper;
  @Inject Clock clock;

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer)
      throws JsonProcessingException {
    var resource =
        ((ResteasyReactiveContainerRequestContext) asked)
            .getServerRequestContext()
            .getResteasyReactiveResourceInfo();
    if (resource == null) {
      // There is nothing at that address, or it was refused before anybody looked: nothing was
      // read.
      return;
    }
    var endpoint = endpoints.computeIfAbsent(resource.getResourceMethod(), Endpoint::of);
    if (!endpoint.isOpen()) {
      LOG.info(mapper.writeValueAsString(entry(endpoint, asked, answer.getStatus())));
    }
  }

  private AuditEntry entry(Endpoint endpoint, ContainerRequestContext asked, int status) {
    var caller = caller();
    var token = caller.flatMap(AuditTrail::token);
    return new AuditEntry(
        clock.instant(),
        token.map(Caller::nameIn).orElse(null),
        token.flatMap(Caller::organisationIn).orElse(null),
        caller.map(SecurityIdentity::getRoles).orElse(Set.of()),
        asked.getMethod() + " " + endpoint.path(),
        objects(asked.getUriInfo().getPathParameters(), status < 400),
        status,
        Span.current().getSpanContext().getTraceId());
  }

  /** Nobody as long as the token was not found to be good. */
  private Optional<SecurityIdentity> caller() {
    return request.getCurrent().user() instanceof QuarkusHttpUser known
        ? Optional.of(known.getSecurityIdentity())
        : Optional.empty();
  }

  private static Optional<JsonWebToken> token(SecurityIdentity caller) {
    return caller.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(token)
        : Optional.empty();
  }

  /** A code is told only when something was found by it: else it may be any text. */
  private static Map<String, String> objects(MultivaluedMap<String, String> path, boolean found) {
    var objects = new TreeMap<String, String>();
    path.forEach(
        (name, values) -> {
          if (found || ID.matcher(values.get(0)).matches()) {
            objects.put(name, values.get(0));
          }
        });
    return objects;
  }
}

package nl.samenspel.chassis.limit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Asks before anything else whether the caller may ask now, and notes afterwards who only guessed.
 * A caller is known by the subject of a token that was verified, never by one that was only shown:
 * otherwise each made-up token would be a new caller.
 */
class RateLimiting {

  private static final String UNKNOWN = RateLimiting.class.getName() + ".unknown";

  @Inject RateLimits limits;
  @Inject CurrentIdentityAssociation identity;
  @Inject CurrentVertxRequest request;

  /** Last of what is asked beforehand, as it may have to wait for the issuer's keys. */
  @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1000)
  Uni<Void> mayAsk() {
    return identity
        .getDeferredIdentity()
        .onFailure()
        // A token that is no good is refused later on, by what refuses all of them.
        .recoverWithNull()
        .invoke(this::count)
        .replaceWithVoid();
  }

  private void count(SecurityIdentity caller) {
    if (caller == null || caller.isAnonymous()) {
      var address = Address.of(request.getCurrent().request().remoteAddress());
      request.getCurrent().put(UNKNOWN, address);
      limits.countUnknown(address);
    } else {
      limits.countSignedIn(caller);
    }
  }

  @ServerResponseFilter
  void noteWrong(ContainerResponseContext response) {
    String address = request.getCurrent().get(UNKNOWN);
    if (address != null && isWrong(response.getStatus())) {
      limits.noteWrong(address);
    }
  }

  private static boolean isWrong(int status) {
    return status == 401 || status == 404;
  }
}

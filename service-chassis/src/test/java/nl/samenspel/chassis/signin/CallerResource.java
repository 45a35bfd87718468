package nl.samenspel.chassis.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenspel.chassis.caller.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells all that code can find out about who asks. */
@Path("/v1/caller")
@RolesAllowed({"coordinator", "member"})
public class CallerResource {

  private static volatile WeakReference<RoutingContext> last;

  @Inject SecurityIdentity identity;
  @Inject JsonWebToken token;
  @Inject AccessTokenCredential credential;
  @Inject Caller caller;

  @GET
  @Path("{request}")
  @Operation(hidden = true)
  public Map<String, Object> tell(@PathParam("request") String any) {
    RoutingContext request = identity.getAttribute(RoutingContext.class.getName());
    last = new WeakReference<>(request);
    return Map.of(
        "path", request.normalizedPath(),
        "caller", caller.name() + " of " + caller.organisation(),
        "roles", new TreeSet<>(identity.getRoles()),
        "permissions", identity.getPermissions().stream().map(Object::toString).sorted().toList(),
        "principal", identity.getPrincipal().getClass() + " " + identity.getPrincipal().getName(),
        "claims", claims(),
        "credential", credential.getToken(),
        "credentials", credentials(),
        "attributes", attributes());
  }

  /** The request that was answered last, as long as anybody holds on to it. */
  static WeakReference<RoutingContext> last() {
    return last;
  }

  private Map<String, String> claims() {
    var claims = new TreeMap<String, String>();
    token
        .getClaimNames()
        .forEach(name -> claims.put(name, String.valueOf(token.<Object>getClaim(name))));
    return claims;
  }

  private Map<String, String> credentials() {
    return identity.getCredentials().stream()
        .map(TokenCredential.class::cast)
        .collect(
            Collectors.toMap(
                each -> each.getClass().getName(), each -> each.getType() + " " + each.getToken()));
  }

  private Map<String, String> attributes() {
    var attributes = new TreeMap<String, String>();
    identity.getAttributes().forEach((name, value) -> attributes.put(name, String.valueOf(value)));
    attributes.put(RoutingContext.class.getName(), "of the path");
    return attributes;
  }
}

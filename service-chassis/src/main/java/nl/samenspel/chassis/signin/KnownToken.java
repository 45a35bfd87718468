package nl.samenspel.chassis.signin;

import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a good token says of who shows it, without anything of the request that it came with. */
final class KnownToken {

  private static final String REQUEST = RoutingContext.class.getName();
  private static final String WORKERS = AuthenticationRequestContext.class.getName();

  /** What Quarkus notes of a token that it verified by itself, the same for every request. */
  private static final Set<String> LASTING =
      Set.of(
          OidcUtils.QUARKUS_IDENTITY_EXPIRE_TIME,
          OidcUtils.TENANT_ID_ATTRIBUTE,
          OidcUtils.CONFIG_METADATA_ATTRIBUTE,
          OidcProviderClient.class.getName());

  private static final Set<String> OF_THE_REQUEST = Set.of(REQUEST, WORKERS);

  private final SecurityIdentity caller;
  private final Instant until;

  private KnownToken(SecurityIdentity caller, Instant until) {
    this.caller = caller;
    this.until = until;
  }

  /**
   * Nothing when the token says more than can be kept: that the issuer was asked about it, that it
   * is bound to a key which every request has to prove (RFC 7800), or what is not understood here.
   */
  static Optional<KnownToken> of(SecurityIdentity verified, Instant now, Duration lifetime) {
    if (!(verified.getPrincipal() instanceof JsonWebToken token)
        || token.containsClaim(Claims.cnf.name())
        || !verified.getAttributes().keySet().stream().allMatch(KnownToken::isUnderstood)) {
      return Optional.empty();
    }
    var lasting = new HashMap<>(verified.getAttributes());
    lasting.keySet().retainAll(LASTING);
    var expiry = Instant.ofEpochSecond(token.getExpirationTime());
    var longest = now.plus(lifetime);
    return Optional.of(
        new KnownToken(
            caller(verified, lasting).build(), expiry.isBefore(longest) ? expiry : longest));
  }

  boolean isGoodAt(Instant now) {
    return now.isBefore(until);
  }

  /** Whoever shows it, in this request. */
  SecurityIdentity in(RoutingContext request, AuthenticationRequestContext workers) {
    return caller(caller, caller.getAttributes())
        .addAttribute(REQUEST, request)
        .addAttribute(WORKERS, workers)
        .build();
  }

  private static boolean isUnderstood(String attribute) {
    return LASTING.contains(attribute) || OF_THE_REQUEST.contains(attribute);
  }

  /** Not with the builder for a copy, which keeps the original alive to ask it for permissions. */
  private static QuarkusSecurityIdentity.Builder caller(
      SecurityIdentity original, Map<String, Object> attributes) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(original.getPrincipal())
        .addCredentials(original.getCredentials())
        .addRoles(original.getRoles())
        .addPermissions(original.getPermissions())
        .addAttributes(attributes);
  }
}

package nl.samenspel.chassis.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Has a bearer token verified by Quarkus when it is not known to be good, and notes that it was. To
 * verify one costs a quarter of what reading something small does, and a portal shows the same one
 * again and again. What Quarkus caches itself (quarkus.oidc.token-cache) is only what the issuer
 * answered about a token, and the issuer is not asked.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class VerifiedOnce implements IdentityProvider<TokenAuthenticationRequest> {

  @Inject @Any @Delegate IdentityProvider<TokenAuthenticationRequest> verification;
  @Inject KnownTokens known;

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return verification.getRequestType();
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest shown, AuthenticationRequestContext workers) {
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(shown);
    if (!(shown.getToken() instanceof AccessTokenCredential bearer)
        || request == null
        || !(request.get(OidcTenantConfig.class.getName()) instanceof OidcTenantConfig config)) {
      return verification.authenticate(shown, workers);
    }
    var tenant = config.tenantId().orElse(OidcUtils.DEFAULT_TENANT_ID);
    return known
        .find(tenant, bearer.getToken())
        .map(token -> Uni.createFrom().item(token.in(request, workers)))
        .orElseGet(
            () ->
                verification
                    .authenticate(shown, workers)
                    .onItem()
                    .ifNotNull()
                    .invoke(verified -> known.add(tenant, bearer.getToken(), verified)));
  }
}

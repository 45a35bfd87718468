package nl.samenspel.chassis.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.Forbidden;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the request. */
@RequestScoped
public class Caller {

  @Inject SecurityIdentity identity;

  private Optional<UUID> organisation;

  /** The token's subject: a person or a service account, opaque to us. */
  public String name() {
    return identity.isAnonymous() ? "anonymous" : token().map(Caller::nameIn).orElse("unknown");
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The subject; of an issuer that leaves it out, the name. Null when there is neither. */
  public static String nameIn(JsonWebToken token) {
    return token.getSubject() != null ? token.getSubject() : token.getName();
  }

  /**
   * The organisation as the token says it: an id, or whatever else the issuer put there, such as a
   * list. What is there but is no id is never taken for nothing: who has no organisation may see
   * more.
   */
  public static Optional<String> organisationIn(JsonWebToken token) {
    return Optional.ofNullable(token.<Object>getClaim("organisation")).map(String::valueOf);
  }

  /**
   * The organisation on whose behalf the caller acts.
   *
   * @throws Forbidden when the token names none
   */
  public UUID organisation() {
    return organisationIfAny().orElseThrow(() -> new Forbidden("no-organisation"));
  }

  /** The organisation on whose behalf the caller acts; platform roles have none. */
  public Optional<UUID> organisationIfAny() {
    if (organisation == null) {
      organisation = token().flatMap(Caller::organisationIn).map(this::uuid);
    }
    return organisation;
  }

  /**
   * Whether the caller reads across organisations. An analyst of an organisation sees what that
   * organisation sees.
   */
  public boolean seesEverything() {
    return is(Roles.ADMINISTRATOR)
        || is(Roles.AUDITOR)
        || is(Roles.ANALYST) && organisationIfAny().isEmpty();
  }

  private Optional<JsonWebToken> token() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(token)
        : Optional.empty();
  }

  private UUID uuid(String claim) {
    try {
      return UUID.fromString(claim);
    } catch (IllegalArgumentException malformed) {
      throw new Forbidden("no-organisation");
    }
  }
}

package nl.samenspel.local.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.SigningKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Signs bearer tokens with the key of the local suite. */
public final class Tokens {
  /** Who says so. */
  public static final String ISSUER = "https://samenspel.local";

  /** For whom: the services of the suite. */
  private static final String AUDIENCE = "samenspel";

  /** What a token can be for; the roles of the interface. */
  public static final List<String> ROLES =
      List.of("administrator", "coordinator", "member", "analyst", "auditor");

  private static final int MINUTES = 8 * 60;

  private final SigningKey key;

  public Tokens(Home home) {
    this.key = SigningKey.of(home);
  }

  /**
   * A token that is good for eight hours.
   *
   * @param organisation on whose behalf; empty for roles of the platform
   */
  public String issue(String role, Optional<UUID> organisation) {
    var claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setSubject(role + organisation.map(o -> "@" + o).orElse(""));
    claims.setClaim("upn", claims.getClaimValue("sub"));
    claims.setStringListClaim("groups", role);
    organisation.ifPresent(o -> claims.setStringClaim("organisation", o.toString()));
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(MINUTES);
    claims.setGeneratedJwtId();
    return sign(claims);
  }

  private String sign(JwtClaims claims) {
    var signature = new JsonWebSignature();
    signature.setHeader("typ", "JWT");
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setKey(key.toSignWith());
    signature.setPayload(claims.toJson());
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("Could not sign the token", e);
    }
  }
}

package nl.samenspel.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Bearer tokens as an OpenID Connect issuer gives them, signed with a key of this test run. */
public final class Tokens {

  private static final KeyPair KEYS = keys();

  /** Shown again, as a caller would: to sign one takes longer than most requests do. */
  private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  /**
   * The same each time, so it may have been good for a while already.
   *
   * @param organisation null for a platform role
   */
  public static String of(String role, UUID organisation) {
    return SIGNED.computeIfAbsent(
        role + "@" + organisation, any -> of(role, organisation, claims -> claims));
  }

  public static String of(String role, UUID organisation, String subject) {
    return of(role, organisation, claims -> claims.subject(subject).upn(subject));
  }

  /**
   * @param more what it says otherwise, or beyond what all tokens say
   */
  public static String of(String role, UUID organisation, UnaryOperator<JwtClaimsBuilder> more) {
    var subject = role + "@" + organisation;
    var claims =
        Jwt.claims()
            .issuer("https://issuer.example")
            .audience("samenspel")
            .subject(subject)
            .upn(subject)
            .groups(Set.of(role))
            .expiresIn(Duration.ofHours(1));
    if (organisation != null) {
      claims.claim("organisation", organisation.toString());
    }
    return more.apply(claims).sign(KEYS.getPrivate());
  }

  static String publicKey() {
    return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

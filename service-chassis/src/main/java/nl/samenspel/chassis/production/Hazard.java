package nl.samenspel.chassis.production;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What makes a service unsafe to run for real. Each says what to do about it. */
enum Hazard {
  LOCAL_KEY(
      settings -> settings.has("quarkus.oidc.public-key"),
      "A fixed key is trusted (quarkus.oidc.public-key), as on a developer's machine. Take it away,"
          + " and name the issuer instead: quarkus.oidc.auth-server-url."),

  NO_ISSUER(
      settings -> !settings.has("quarkus.oidc.auth-server-url"),
      "No issuer of tokens is named. Set quarkus.oidc.auth-server-url to the address of the OpenID"
          + " Connect provider."),

  ISSUER_WITHOUT_TLS(
      settings ->
          settings.has("quarkus.oidc.auth-server-url")
              && !settings.isEncrypted("quarkus.oidc.auth-server-url"),
      "The issuer's keys would be fetched without TLS. Let quarkus.oidc.auth-server-url begin with"
          + " https."),

  ANY_AUDIENCE(
      // "any" is what Quarkus takes for all of them.
      settings ->
          settings.of("quarkus.oidc.token.audience").filter(Hazard::isOneAudience).isEmpty(),
      "Tokens that the issuer made for others would be accepted. Set quarkus.oidc.token.audience,"
          + " to another value than any."),

  NO_TLS(
      settings ->
          !settings.has("quarkus.tls.key-store.pem.0.cert")
              && !settings.of("samenspel.tls").filter("edge"::equals).isPresent(),
      "Nothing says that requests come in over TLS. Set samenspel.tls=edge when a proxy before the"
          + " service sees to it, or give the service a certificate:"
          + " quarkus.tls.key-store.pem.0.cert and .key."),

  WEAK_PASSWORD(
      settings -> settings.of("quarkus.datasource.password").filter(Hazard::isStrong).isEmpty(),
      "The database's password is missing, short or well known. Set quarkus.datasource.password to"
          + " one of twelve characters or more that nobody has seen."),

  SIGN_IN_PAGE(
      settings -> settings.isOn("samenspel.sign-in-page.enabled"),
      "The page on which a token is pasted is for a developer's machine. Set"
          + " samenspel.sign-in-page.enabled=false.");

  private static final int LEAST = 12;
  private static final Set<String> WELL_KNOWN =
      Set.of("passwordpassword", "changemechangeme", "postgrespostgres", "123456789012");

  private final Predicate<Settings> present;
  private final String remedy;

  Hazard(Predicate<Settings> present, String remedy) {
    this.present = present;
    this.remedy = remedy;
  }

  /** Names settings, never their values: this is written in logs. */
  String remedy() {
    return remedy;
  }

  static List<Hazard> in(Settings settings) {
    return Arrays.stream(values()).filter(hazard -> hazard.present.test(settings)).toList();
  }

  private static boolean isOneAudience(String audience) {
    return !audience.equals("any");
  }

  private static boolean isStrong(String password) {
    return password.length() >= LEAST && WELL_KNOWN.stream().noneMatch(password::equalsIgnoreCase);
  }
}

package nl.samenspel.local.token;

import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.SigningKey;

/**
 * {@code deploy/token ROLE [ORGANISATION]}: prints a token, and nothing else, on standard output.
 */
public final class Token {
  private static final String USAGE =
      """
      usage: deploy/token ROLE [ORGANISATION]

        ROLE          one of: %s
        ORGANISATION  id (UUID) of the organisation on whose behalf; roles of the platform have none

      Prints a bearer token, good for eight hours, that the local suite accepts and nothing else:
        curl -H "Authorization: Bearer $(deploy/token auditor)" http://127.0.0.1:8081/v1/partnerships
      """
          .formatted(String.join(", ", Tokens.ROLES));

  private Token() {}

  public static void main(String... arguments) {
    if (arguments.length < 1 || arguments.length > 2 || arguments[0].startsWith("-")) {
      refuse(USAGE);
    }
    if (!Tokens.ROLES.contains(arguments[0])) {
      refuse("There is no role %s.%n%n%s".formatted(arguments[0], USAGE));
    }
    Home home = Home.fromEnvironment();
    if (!SigningKey.of(home).exists()) {
      refuse(
          """
          The suite has never run here (no key in %s), so nothing would accept a token.
          Run deploy/up first.
          """
              .formatted(home.folder()));
    }
    System.out.println(new Tokens(home).issue(arguments[0], organisation(arguments)));
  }

  private static Optional<UUID> organisation(String... arguments) {
    if (arguments.length < 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(arguments[1]));
    } catch (IllegalArgumentException e) {
      refuse("%s is not the id (UUID) of an organisation.%n".formatted(arguments[1]));
      return Optional.empty();
    }
  }

  private static void refuse(String why) {
    System.err.print(why);
    System.exit(2);
  }
}

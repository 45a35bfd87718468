package nl.samenspel.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.samenspel.local.home.Home;
import org.apache.commons.io.FileUtils;

/** A real issuer of tokens, with the realm that the project ships and a client for tests. */
final class Keycloak implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final String PASSWORD = "only-for-this-test";
  private static final String CLIENT = "test";
  private static final String SIGNING = "rsa-generated";

  private final Process process;
  private final String url;
  private int priority = 200;

  /** Begins anew, and does not wait until it is ready. */
  Keycloak(int port) {
    this.url = "http://127.0.0.1:" + port;
    try {
      this.process = start(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    await()
        .atMost(START)
        .ignoreExceptions()
        .until(() -> given().get(issuer()).statusCode() == 200 || !process.isAlive());
    assertThat(process.isAlive()).as("Keycloak has started").isTrue();
    make("/clients", client(CLIENT, List.of("samenspel"), 300));
  }

  private static Process start(int port) throws IOException {
    Path folder = Path.of(System.getProperty("samenspel.test.keycloak"));
    FileUtils.deleteDirectory(folder.resolve("data").toFile());
    Path imported = Files.createDirectories(folder.resolve("data/import"));
    Files.copy(
        Home.fromEnvironment().project().resolve("deploy/keycloak/samenspel-realm.json"),
        imported.resolve("samenspel-realm.json"));
    var builder =
        new ProcessBuilder(
                "sh",
                folder.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keycloak.log").toFile());
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
    builder.environment().put("JAVA_OPTS_APPEND", "-Xmx400m " + Jdk.SHORT_LIFE);
    return builder.start();
  }

  String issuer() {
    return url + "/realms/samenspel";
  }

  /** Somebody of an organisation, with a role. */
  void register(String name, UUID organisation, String role) {
    make(
        "/users",
        Map.of(
            "username",
            name,
            "enabled",
            true,
            "emailVerified",
            true,
            "firstName",
            name,
            "lastName",
            "Test",
            "email",
            name + "@example.org",
            "attributes",
            Map.of("organisation", List.of(organisation.toString())),
            "credentials",
            List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
    String id = admin().get(realm("/users?username=" + name)).path("[0].id");
    Map<String, ?> granted = admin().get(realm("/roles/" + role)).jsonPath().getMap("");
    admin()
        .body(List.of(granted))
        .post(realm("/users/" + id + "/role-mappings/realm"))
        .then()
        .statusCode(204);
  }

  /** A client whose tokens are not meant for Samenspel. */
  void registerStranger(String name) {
    make("/clients", client(name, List.of(), 300));
  }

  /** A client whose tokens are good for a moment. */
  void registerHasty(String name, int seconds) {
    make("/clients", client(name, List.of("samenspel"), seconds));
  }

  /** From now on tokens are signed with another key; those that were signed before stay good. */
  void rotateKeys() {
    priority++;
    make(
        "/components",
        Map.of(
            "name",
            "newer",
            "providerId",
            SIGNING,
            "providerType",
            "org.keycloak.keys.KeyProvider",
            "config",
            Map.of("priority", List.of(String.valueOf(priority)), "keySize", List.of("2048"))));
  }

  /** As when a key has leaked: from now on there is another, and those before are good no more. */
  void replaceKeys() {
    List<String> older =
        admin()
            .get(realm("/components?type=org.keycloak.keys.KeyProvider"))
            .path("findAll { it.providerId == '" + SIGNING + "' }.id");
    rotateKeys();
    assertThat(older).isNotEmpty();
    for (var key : older) {
      admin().delete(realm("/components/" + key)).then().statusCode(204);
    }
  }

  String tokenOf(String name) {
    return tokenOf(name, CLIENT);
  }

  String tokenOf(String name, String client) {
    return token(
        "samenspel",
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "username", name,
            "password", PASSWORD));
  }

  /** As a system signs in, with the account of its own that the realm ships with. */
  String tokenOfSystem() {
    return token(
        "samenspel",
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "municipal-system",
            "client_secret", "change-me-system"));
  }

  /** Of another realm of the same issuer. */
  String tokenOfAnotherRealm() {
    return token(
        "master",
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", PASSWORD));
  }

  private String token(String realm, Map<String, String> form) {
    return given()
        .contentType(ContentType.URLENC)
        .formParams(form)
        .post(url + "/realms/" + realm + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  private static Map<String, Object> client(String name, List<String> scopes, int seconds) {
    return Map.of(
        "clientId",
        name,
        "publicClient",
        true,
        "directAccessGrantsEnabled",
        true,
        "defaultClientScopes",
        scopes,
        "attributes",
        Map.of("access.token.lifespan", String.valueOf(seconds)));
  }

  private void make(String what, Map<String, ?> body) {
    admin().body(body).post(realm(what)).then().statusCode(201);
  }

  private RequestSpecification admin() {
    return given().auth().oauth2(tokenOfAnotherRealm()).contentType(ContentType.JSON);
  }

  private String realm(String path) {
    return url + "/admin/realms/samenspel" + path;
  }

  @Override
  public void close() {
    // The script is replaced by Java where the shell can, else it is its child.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

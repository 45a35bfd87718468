package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.token.Tokens;

/** Somebody of one organisation, who does everything under its own token. */
final class Party {
  private final Role role;
  private final UUID id;
  private final Api api;
  private final String token;

  Party(Role role, UUID id, Api api, Tokens tokens) {
    this.role = role;
    this.id = id;
    this.api = api;
    this.token = tokens.issue("coordinator", Optional.of(id));
  }

  UUID id() {
    return id;
  }

  String name() {
    return role.title();
  }

  JsonNode get(Service service, String path) {
    return api.get(service, path, token);
  }

  String page(Service service, String path) {
    return api.get(service, path, token, "text/html");
  }

  JsonNode post(Service service, String path, Object body) {
    return api.post(service, path, token, body);
  }

  JsonNode put(Service service, String path, Object body) {
    return api.put(service, path, token, body);
  }
}

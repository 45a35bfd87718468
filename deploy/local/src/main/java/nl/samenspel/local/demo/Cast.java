package nl.samenspel.local.demo;

import static nl.samenspel.local.home.Service.PARTNERSHIP;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.token.Tokens;

/** The parties of the case, registered. */
final class Cast {
  private final Map<Role, Party> parties = new EnumMap<>(Role.class);

  /** Registers who was not there at an earlier run. */
  Cast(Api api, Tokens tokens, Notes notes) {
    String administrator = tokens.issue("administrator", Optional.empty());
    for (Role role : Role.values()) {
      UUID id =
          notes
              .organisation(role)
              .orElseGet(
                  () -> {
                    var registered =
                        api.post(PARTNERSHIP, "/organisations", administrator, role.registration());
                    return UUID.fromString(registered.path("id").asText());
                  });
      notes.remember(role, id);
      parties.put(role, new Party(role, id, api, tokens));
    }
  }

  Party the(Role role) {
    return parties.get(role);
  }

  Party lead() {
    return the(Role.PROVIDER);
  }

  Iterable<Party> all() {
    return parties.values();
  }

  /** By id, as the answers of the interface name them. */
  String name(String id) {
    return parties.values().stream()
        .filter(party -> party.id().toString().equals(id))
        .map(Party::name)
        .findFirst()
        .orElse(id);
  }
}

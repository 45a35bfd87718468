package nl.samenspel.partnership.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which properties of which resources not every reader of history sees. */
@ApplicationScoped
class Withheld {

  /** What stands where there is something that a reader may not see. */
  static final String HIDDEN = "[hidden]";

  private final Map<String, Set<String>> personal = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();

  @Inject EntityManagerFactory entities;

  @PostConstruct
  void gather() {
    for (var entity : entities.getMetamodel().getEntities()) {
      var historised = entity.getJavaType().getAnnotation(Historised.class);
      if (historised != null) {
        personal.put(historised.value(), Set.of(historised.personal()));
        inside.put(historised.value(), Set.of(historised.inside()));
      }
    }
  }

  /** Hides what is about a person among the values of a resource, unless it was erased. */
  void personalIn(String resourceType, JsonNode values) {
    hide(personal.getOrDefault(resourceType, Set.of()), values);
  }

  /** Hides what an organisation keeps to itself among them, unless it was erased. */
  void insideOf(String resourceType, JsonNode values) {
    hide(inside.getOrDefault(resourceType, Set.of()), values);
  }

  private static void hide(Set<String> properties, JsonNode values) {
    if (values instanceof ObjectNode object) {
      properties.stream()
          .filter(object::has)
          .filter(name -> !Erasing.ERASED.equals(object.path(name).textValue()))
          .forEach(name -> object.put(name, HIDDEN));
    }
  }
}

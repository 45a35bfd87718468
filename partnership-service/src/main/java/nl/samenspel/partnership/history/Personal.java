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

/** Which properties of which resources are about a person. */
@ApplicationScoped
class Personal {

  /** What stands where a reader may not see what is about a person. */
  static final String HIDDEN = "[hidden]";

  private final Map<String, Set<String>> properties = new HashMap<>();

  @Inject EntityManagerFactory entities;

  @PostConstruct
  void gather() {
    for (var entity : entities.getMetamodel().getEntities()) {
      var historised = entity.getJavaType().getAnnotation(Historised.class);
      if (historised != null) {
        properties.put(historised.value(), Set.of(historised.personal()));
      }
    }
  }

  /** The values of a resource with what is about a person hidden, unless it was erased. */
  JsonNode hiddenIn(String resourceType, JsonNode values) {
    if (values instanceof ObjectNode object) {
      properties.getOrDefault(resourceType, Set.of()).stream()
          .filter(object::has)
          .filter(name -> !Erasing.ERASED.equals(object.path(name).textValue()))
          .forEach(name -> object.put(name, HIDDEN));
    }
    return values;
  }
}

package nl.samenspel.partnership.history;

import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

/** How an entity's state is laid out, and what of it is told. */
record Shape(Historised historised, Object id, String[] properties, Type[] types) {

  private static final String VERSION = "version";

  /** Hibernate's own, such as the way back to a collection without a property of its own. */
  private static final String SYNTHETIC = "_";

  Change created(Object[] state) {
    return change(Action.CREATED, state, null, told(state));
  }

  Change removed(Object[] state) {
    return change(Action.REMOVED, state, told(state), null);
  }

  /** The change, or nothing when all that changed is not told. */
  Optional<Change> changed(Object[] from, Object[] to) {
    // What Hibernate did not load before it was changed is all new to us.
    var before = from == null ? Map.<String, Object>of() : told(from);
    var after = told(to);
    var same =
        before.keySet().stream().filter(name -> before.get(name).equals(after.get(name))).toList();
    var was = new LinkedHashMap<>(before);
    was.keySet().removeAll(same);
    after.keySet().removeAll(same);
    return was.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(change(Action.CHANGED, to, was, after));
  }

  private Change change(
      Action action, Object[] state, Map<String, Object> before, Map<String, Object> after) {
    return new Change(partnership(state), historised.value(), (UUID) id, action, before, after);
  }

  private Map<String, Object> told(Object[] state) {
    var told = new LinkedHashMap<String, Object>();
    for (var index = 0; index < properties.length; index++) {
      var name = properties[index];
      if (state[index] == null || isKeptBack(name)) {
        continue;
      }
      if (types[index] instanceof ComponentType embedded) {
        // The API shows the parts of the entity's own values beside its other properties.
        told.putAll(parts(embedded, state[index]));
      } else if (types[index] instanceof CollectionType) {
        values(state[index]).ifPresent(values -> told.put(name, values));
      } else if (isOwn(types[index])) {
        told.put(name, state[index]);
      }
    }
    return told;
  }

  private boolean isKeptBack(String name) {
    return name.equals(VERSION)
        || name.startsWith(SYNTHETIC)
        || Set.of(historised.except()).contains(name);
  }

  /**
   * Values that an entity holds many of, as far as they are there; other entities tell themselves.
   */
  private static Optional<List<Object>> values(Object collection) {
    return Hibernate.isInitialized(collection) && collection instanceof Collection<?> many
        ? Optional.of(List.<Object>copyOf(many))
            .filter(values -> !values.isEmpty())
            .filter(values -> !values.get(0).getClass().isAnnotationPresent(Entity.class))
        : Optional.empty();
  }

  private static Map<String, Object> parts(ComponentType embedded, Object value) {
    var parts = new LinkedHashMap<String, Object>();
    var names = embedded.getPropertyNames();
    var values = embedded.getPropertyValues(value);
    for (var index = 0; index < names.length; index++) {
      var type = embedded.getSubtypes()[index];
      if (values[index] != null && isOwn(type)) {
        parts.put(
            names[index],
            type instanceof ComponentType nested ? parts(nested, values[index]) : values[index]);
      }
    }
    return parts;
  }

  /** Other entities tell themselves. */
  private static boolean isOwn(Type type) {
    return !(type instanceof CollectionType) && !(type instanceof EntityType);
  }

  private UUID partnership(Object[] state) {
    if (historised.partnership().isEmpty()) {
      return null;
    }
    if (historised.partnership().equals("id")) {
      return (UUID) id;
    }
    var index = Arrays.asList(properties).indexOf(historised.partnership());
    if (index < 0) {
      throw new IllegalStateException(
          historised.value() + " has no property " + historised.partnership());
    }
    return (UUID) state[index];
  }
}

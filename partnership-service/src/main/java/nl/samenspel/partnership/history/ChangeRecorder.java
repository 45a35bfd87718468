package nl.samenspel.partnership.history;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/**
 * Notes what Hibernate is about to write of {@linkplain Historised historised} entities, and writes
 * it down as soon as it is written: in the same flush, so in the same transaction. There is one
 * recorder per session, hence the dependent scope.
 */
@Dependent
@PersistenceUnitExtension
class ChangeRecorder implements Interceptor {

  @Inject History history;

  private final List<Change> changes = new ArrayList<>();

  @Override
  public boolean onPersist(
      Object entity, Object id, Object[] state, String[] properties, Type[] types) {
    of(entity, id, properties, types).ifPresent(shape -> changes.add(shape.created(state)));
    return false;
  }

  @Override
  public boolean onFlushDirty(
      Object entity,
      Object id,
      Object[] state,
      Object[] before,
      String[] properties,
      Type[] types) {
    of(entity, id, properties, types)
        .flatMap(shape -> shape.changed(before, state))
        .ifPresent(changes::add);
    return false;
  }

  @Override
  public void onRemove(
      Object entity, Object id, Object[] state, String[] properties, Type[] types) {
    of(entity, id, properties, types).ifPresent(shape -> changes.add(shape.removed(state)));
  }

  @Override
  public void postFlush(Iterator<Object> entities) {
    if (!changes.isEmpty()) {
      var noted = List.copyOf(changes);
      changes.clear();
      history.write(noted);
    }
  }

  private static Optional<Shape> of(Object entity, Object id, String[] properties, Type[] types) {
    return Optional.ofNullable(entity.getClass().getAnnotation(Historised.class))
        .map(historised -> new Shape(historised, id, properties, types));
  }
}

package nl.samenspel.partnership.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes what members wrote freely out of whole partnerships, of the resources and of their history:
 * two statements for each kind of resource, or three, however many there are. Which texts that are,
 * the entities say in {@link Historised#texts()} and {@link Historised#textsApart()}.
 */
@ApplicationScoped
public class ErasingTexts {

  @Inject EntityManager entities;
  @Inject Erasing history;

  /**
   * What was not written is not marked as erased; codes, days and numbers stay. Who did it all is
   * no longer told either.
   */
  public void eraseIn(Collection<UUID> partnerships) {
    if (!partnerships.isEmpty()) {
      entities.getMetamodel().getEntities().forEach(entity -> erase(entity, partnerships));
      partnerships.forEach(history::eraseActors);
    }
  }

  private void erase(EntityType<?> entity, Collection<UUID> partnerships) {
    var historised = entity.getJavaType().getAnnotation(Historised.class);
    if (historised != null && historised.texts().length > 0) {
      entities
          .createQuery(statement(entity, historised))
          .setParameter("partnerships", partnerships)
          .executeUpdate();
      for (var apart : historised.textsApart()) {
        entities
            .createNativeQuery(apart.sql())
            .setParameter("erased", Erasing.ERASED)
            .setParameter("partnerships", partnerships)
            .executeUpdate();
      }
      history.eraseTexts(historised, partnerships);
    }
  }

  /** The version follows, so that nobody is told that the text is still as it was. */
  private static String statement(EntityType<?> entity, Historised historised) {
    return Stream.of(historised.texts())
        .map(
            path ->
                "%1$s = case when %1$s is not null then '%2$s' end".formatted(path, Erasing.ERASED))
        .collect(
            Collectors.joining(
                ", ",
                "update %s%s set "
                    .formatted(entity.hasVersionAttribute() ? "versioned " : "", entity.getName()),
                " where %s in :partnerships".formatted(historised.partnership())));
  }
}

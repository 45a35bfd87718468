package nl.samenspel.partnership.history;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a person out of history: who asks to be forgotten is not to be found there either. What was
 * done, when and by whom stays.
 */
@ApplicationScoped
public class Erasing {

  /** What stands where something about a person stood. */
  public static final String ERASED = "[erased]";

  private static final String BLANK =
      """
      update history set before = blanked(before, ?, ?), after = blanked(after, ?, ?)
      where resource_type = ? and %s = any (?)
      """;

  private static final String BLANK_RESOURCES = BLANK.formatted("resource");
  private static final String BLANK_PARTNERSHIPS = BLANK.formatted("partnership");

  @Inject AgroalDataSource database;

  /**
   * Blanks what is {@linkplain Historised#personal() personal} or {@linkplain Historised#erasable()
   * erasable} in all changes of these resources so far, in one statement. What was changed in the
   * same transaction has to be written (flushed) before.
   */
  public void erase(Class<?> entity, Collection<UUID> resources) {
    var historised = entity.getAnnotation(Historised.class);
    var about = Stream.of(historised.personal(), historised.erasable()).flatMap(Stream::of);
    blank(BLANK_RESOURCES, historised, about, resources);
  }

  /** Blanks the {@linkplain Historised#texts() texts} in all changes of a kind of resource. */
  void eraseTexts(Historised historised, Collection<UUID> partnerships) {
    var texts = Stream.of(historised.texts()).map(path -> path.substring(path.indexOf('.') + 1));
    blank(BLANK_PARTNERSHIPS, historised, texts, partnerships);
  }

  private void blank(
      String statement, Historised historised, Stream<String> properties, Collection<UUID> which) {
    try (var connection = database.getConnection()) {
      allow(connection, true);
      try (var blank = connection.prepareStatement(statement)) {
        var names = connection.createArrayOf("text", properties.toArray());
        blank.setArray(1, names);
        blank.setString(2, ERASED);
        blank.setArray(3, names);
        blank.setString(4, ERASED);
        blank.setString(5, historised.value());
        blank.setArray(6, connection.createArrayOf("uuid", which.toArray()));
        blank.executeUpdate();
      }
      allow(connection, false);
    } catch (SQLException failed) {
      throw new HistoryNotErased(failed);
    }
  }

  /** The database lets history change in a transaction that says that it is erasing. */
  private static void allow(Connection connection, boolean erasing) throws SQLException {
    try (var setting = connection.createStatement()) {
      setting.execute("set local samenspel.erasing = '" + (erasing ? "on" : "off") + "'");
    }
  }

  private static final class HistoryNotErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryNotErased(SQLException cause) {
      super("Could not take a person out of history", cause);
    }
  }
}

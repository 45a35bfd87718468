package nl.samenspel.partnership.history;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
      where resource_type = ? and resource = ?
      """;

  @Inject AgroalDataSource database;

  /**
   * Blanks what is {@linkplain Historised#personal() personal} or {@linkplain Historised#erasable()
   * erasable} in all changes of a resource so far. What was changed in the same transaction has to
   * be written (flushed) before.
   */
  public void erase(Class<?> entity, UUID resource) {
    var historised = entity.getAnnotation(Historised.class);
    try (var connection = database.getConnection()) {
      allow(connection, true);
      try (var blank = connection.prepareStatement(BLANK)) {
        var personal = connection.createArrayOf("text", about(historised));
        blank.setArray(1, personal);
        blank.setString(2, ERASED);
        blank.setArray(3, personal);
        blank.setString(4, ERASED);
        blank.setString(5, historised.value());
        blank.setObject(6, resource);
        blank.executeUpdate();
      }
      allow(connection, false);
    } catch (SQLException failed) {
      throw new HistoryNotErased(failed);
    }
  }

  private static String[] about(Historised historised) {
    return Stream.of(historised.personal(), historised.erasable())
        .flatMap(Stream::of)
        .toArray(String[]::new);
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

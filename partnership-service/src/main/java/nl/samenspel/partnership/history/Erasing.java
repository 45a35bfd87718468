package nl.samenspel.partnership.history;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a person out of history: who asks to be forgotten is not to be found there either. What was
 * done and when stays, and by whom for as long as that is accounted for.
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

  /** Written out, as the index of those that are told still is. */
  private static final String TOLD = "actor not in ('system', '[erased]')";

  private static final String BLANK_ACTORS =
      "update history set actor = '[erased]' where partnership = ? and " + TOLD;

  private static final String BLANK_OLD_ACTORS =
      "update history set actor = '[erased]' where partnership is null and at < ? and " + TOLD;

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

  /**
   * No longer tells who made changes to what belongs to no partnership, such as an organisation,
   * before a day. That and when they were made stays.
   */
  public void eraseActorsBefore(LocalDate day) {
    update(
        BLANK_OLD_ACTORS,
        statement -> statement.setObject(1, day.atStartOfDay().atOffset(ZoneOffset.UTC)));
  }

  /**
   * The same for all changes in a partnership so far. Of one only, as these may be as many as a
   * statement has time for.
   */
  void eraseActors(UUID partnership) {
    update(BLANK_ACTORS, statement -> statement.setObject(1, partnership));
  }

  /** Blanks the {@linkplain Historised#texts() texts} in all changes of a kind of resource. */
  void eraseTexts(Historised historised, Collection<UUID> partnerships) {
    var texts =
        Stream.concat(
            Stream.of(historised.texts()).map(path -> path.substring(path.indexOf('.') + 1)),
            Stream.of(historised.textsApart()).map(TextsApart::property));
    blank(BLANK_PARTNERSHIPS, historised, texts, partnerships);
  }

  private void blank(
      String sql, Historised historised, Stream<String> properties, Collection<UUID> which) {
    update(
        sql,
        statement -> {
          var names = array(statement, "text", properties.toList());
          statement.setArray(1, names);
          statement.setString(2, ERASED);
          statement.setArray(3, names);
          statement.setString(4, ERASED);
          statement.setString(5, historised.value());
          statement.setArray(6, array(statement, "uuid", which));
        });
  }

  private void update(String sql, Filling filling) {
    try (var connection = database.getConnection()) {
      allow(connection, true);
      try (var statement = connection.prepareStatement(sql)) {
        filling.fill(statement);
        statement.executeUpdate();
      }
      allow(connection, false);
    } catch (SQLException failed) {
      throw new HistoryNotErased(failed);
    }
  }

  private static Array array(PreparedStatement statement, String type, Collection<?> values)
      throws SQLException {
    return statement.getConnection().createArrayOf(type, values.toArray());
  }

  /** The database lets history change in a transaction that says that it is erasing. */
  private static void allow(Connection connection, boolean erasing) throws SQLException {
    try (var setting = connection.createStatement()) {
      setting.execute("set local samenspel.erasing = '" + (erasing ? "on" : "off") + "'");
    }
  }

  /** Gives a statement what it asks for. */
  private interface Filling {

    void fill(PreparedStatement statement) throws SQLException;
  }

  private static final class HistoryNotErased extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryNotErased(SQLException cause) {
      super("Could not take a person out of history", cause);
    }
  }
}

package nl.samenspel.partnership.complaint;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Remembers what was reminded of, so that nothing is told twice. */
@ApplicationScoped
class Reminded {

  /** Of two that note the same at once, the second waits and then finds it noted. */
  private static final String NOTE =
      """
      insert into complaint_reminder (complaint, code, due_on, state, told_on)
      select complaint, code, due_on, state, ?
      from unnest(?, ?, ?, ?) as u (complaint, code, due_on, state)
      on conflict do nothing
      returning complaint, code
      """;

  @Inject AgroalDataSource database;

  /**
   * Notes them in the transaction that is under way.
   *
   * @param reminders one at most for each date of a complaint
   * @return those that were not noted before
   */
  List<Reminder> firstTime(List<Reminder> reminders, LocalDate today) {
    try (var connection = database.getConnection();
        var note = connection.prepareStatement(NOTE)) {
      note.setObject(1, today);
      note.setArray(2, array(connection, "uuid", reminders, Reminder::complaint));
      note.setArray(3, array(connection, "text", reminders, each -> each.code().name()));
      note.setArray(4, array(connection, "date", reminders, Reminder::on));
      note.setArray(5, array(connection, "text", reminders, each -> each.state().name()));
      var noted = noted(note);
      return reminders.stream()
          .filter(each -> noted.contains(each.complaint() + each.code().name()))
          .toList();
    } catch (SQLException failed) {
      throw new RemindersNotNoted(failed);
    }
  }

  private static Set<String> noted(PreparedStatement note) throws SQLException {
    var noted = new HashSet<String>();
    try (var rows = note.executeQuery()) {
      while (rows.next()) {
        noted.add(rows.getString(1) + rows.getString(2));
      }
    }
    return noted;
  }

  private static Array array(
      Connection connection,
      String type,
      List<Reminder> reminders,
      Function<Reminder, Object> value)
      throws SQLException {
    return connection.createArrayOf(type, reminders.stream().map(value).toArray());
  }

  private static final class RemindersNotNoted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RemindersNotNoted(SQLException cause) {
      super("Could not note of which deadlines was reminded", cause);
    }
  }
}

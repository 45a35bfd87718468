package nl.samenspel.partnership.complaint;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Remembers what was reminded of, so that nothing is told twice. */
@ApplicationScoped
class Reminded {

  /** Of two that note the same at once, the second waits and then finds it noted. */
  private static final String NOTE =
      """
      with noted as (
        insert into complaint_reminder (complaint, code, due_on, state, told_on)
        select complaint, code, due_on, state, ?
        from unnest(?, ?, ?, ?) as u (complaint, code, due_on, state)
        on conflict do nothing
        returning complaint, code, due_on, state)
      select u.place
      from unnest(?, ?, ?, ?) with ordinality as u (complaint, code, due_on, state, place)
      join noted using (complaint, code, due_on, state)
      order by u.place
      """;

  @Inject AgroalDataSource database;

  /** Notes them in the transaction that is under way; answers those that were not noted before. */
  List<Reminder> firstTime(List<Reminder> reminders, LocalDate today) {
    if (reminders.isEmpty()) {
      return List.of();
    }
    try (var connection = database.getConnection();
        var note = connection.prepareStatement(NOTE)) {
      var columns =
          List.of(
              array(connection, "uuid", reminders, Reminder::complaint),
              array(connection, "text", reminders, each -> each.code().name()),
              array(connection, "date", reminders, Reminder::on),
              array(connection, "text", reminders, each -> each.state().name()));
      note.setObject(1, today);
      for (var column : IntStream.range(0, 2 * columns.size()).toArray()) {
        note.setArray(2 + column, columns.get(column % columns.size()));
      }
      try (var rows = note.executeQuery()) {
        var first = new ArrayList<Reminder>();
        while (rows.next()) {
          first.add(reminders.get(rows.getInt(1) - 1));
        }
        return first;
      }
    } catch (SQLException failed) {
      throw new RemindersNotNoted(failed);
    }
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

package nl.samenspel.partnership.reminder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Does a chore unless it was done that day. The scheduler sees to it that one replica at a time
 * tries; this, that a try that committed before its replica fell over is not made again.
 */
@ApplicationScoped
class OnceADay {

  private static final String NOTE =
      "insert into daily_chore (name, day) values (?, ?) on conflict do nothing";

  @Inject AgroalDataSource database;

  /** Whether it was done now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean run(DailyChore chore, LocalDate day) {
    var first = note(chore.name(), day);
    if (first) {
      chore.run(day);
    }
    return first;
  }

  private boolean note(String chore, LocalDate day) {
    try (var connection = database.getConnection();
        var note = connection.prepareStatement(NOTE)) {
      note.setString(1, chore);
      note.setObject(2, day);
      return note.executeUpdate() == 1;
    } catch (SQLException failed) {
      throw new ChoreNotNoted(failed);
    }
  }

  private static final class ChoreNotNoted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChoreNotNoted(SQLException cause) {
      super("Could not note that a daily chore is done", cause);
    }
  }
}

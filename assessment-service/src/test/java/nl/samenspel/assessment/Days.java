package nl.samenspel.assessment;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Moves days in the database, as the clock cannot be moved. */
public final class Days {

  private Days() {}

  public static void shift(DataSource database, UUID assessment, int days) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update assessment set opens_on = opens_on + ?, closes_on = closes_on + ?"
                    + " where id = ?")) {
      update.setInt(1, days);
      update.setInt(2, days);
      update.setObject(3, assessment);
      update.executeUpdate();
    }
  }
}

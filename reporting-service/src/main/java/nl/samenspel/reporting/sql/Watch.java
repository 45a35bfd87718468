package nl.samenspel.reporting.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * A connection of its own for a small question that is asked many times a second, so that the pool
 * is there for requests. Not for several threads.
 */
public final class Watch implements AutoCloseable {

  private final Connector connector;
  private Connection connection;

  Watch(Connector connector) {
    this.connector = connector;
  }

  interface Connector {
    Connection connect() throws SQLException;
  }

  /**
   * @throws SqlFailure when the database is away; asking again connects anew
   */
  public <T> T ask(String question, Function<Row, T> mapper, Object... parameters) {
    try {
      if (connection == null) {
        connection = connector.connect();
      }
      try (var statement = Sql.prepared(connection, question, parameters);
          var result = statement.executeQuery()) {
        result.next();
        return mapper.apply(new Row(result));
      }
    } catch (SQLException | SqlFailure failed) {
      close();
      throw failed instanceof SQLException sql ? new SqlFailure(sql) : (SqlFailure) failed;
    }
  }

  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException gone) {
        // What could not be closed was gone already.
      }
      connection = null;
    }
  }
}

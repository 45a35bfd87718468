package nl.samenspel.reporting.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs statements, each on the connection of the transaction at hand, or on one of its own when
 * there is none.
 */
@ApplicationScoped
public class Sql {

  private static final int FEW = 500;

  @Inject DataSource dataSource;

  /** All rows of a query. */
  public <T> List<T> list(String query, Function<Row, T> mapper, Object... parameters) {
    try (var connection = dataSource.getConnection();
        var statement = prepared(connection, query, parameters);
        var result = statement.executeQuery()) {
      var rows = new ArrayList<T>();
      var row = new Row(result);
      while (result.next()) {
        rows.add(mapper.apply(row));
      }
      return rows;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Takes a row; what it throws ends the reading. */
  public interface Taker {
    void take(Row row) throws IOException;
  }

  /**
   * Every row of a query, however many there are: the server keeps them and hands out a few at a
   * time. On a connection of its own, which is held until the last row is taken.
   */
  public void each(String query, Taker taker, Object... parameters) throws IOException {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = prepared(connection, query, parameters)) {
        statement.setFetchSize(FEW);
        try (var result = statement.executeQuery()) {
          var row = new Row(result);
          while (result.next()) {
            taker.take(row);
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** The only row of a query, if it has one. */
  public <T> Optional<T> one(String query, Function<Row, T> mapper, Object... parameters) {
    return list(query, mapper, parameters).stream().findFirst();
  }

  /** Runs a change, and tells how many rows it touched. */
  public int update(String change, Object... parameters) {
    try (var connection = dataSource.getConnection();
        var statement = prepared(connection, change, parameters)) {
      return statement.execute() ? 0 : statement.getUpdateCount();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /**
   * Runs a change, in the transaction at hand, that may take longer than a request may, and longer
   * than after which a database that is silent is taken for one that is away.
   */
  public void updateAtLeisure(String change) {
    try (var connection = dataSource.getConnection()) {
      var patience = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, 0);
      try (var statement = connection.createStatement()) {
        statement.execute("set local statement_timeout = 0");
        statement.execute(change);
      } finally {
        connection.setNetworkTimeout(Runnable::run, patience);
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, wire(connection, parameters[i]));
    }
    return statement;
  }

  private static Object wire(Connection connection, Object value) throws SQLException {
    if (value instanceof Columns.Column column) {
      return connection.createArrayOf(column.type(), column.values());
    }
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }
}

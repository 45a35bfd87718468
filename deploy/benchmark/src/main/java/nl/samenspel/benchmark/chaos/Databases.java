package nl.samenspel.benchmark.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;

/** Looks into the databases themselves, past the services. */
final class Databases {
  private final String password;
  private final int port;

  Databases(Home home, Ports ports) {
    this.password = Passwords.of(home).superuser();
    this.port = ports.postgresql();
  }

  /** What a row is read as. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Notes every event that a transaction commits, in that transaction: what the relay promises to
   * publish is known apart from what it does.
   */
  void auditOutbox(Service service) {
    execute(
        service,
        """
        create schema audit;
        grant usage on schema audit to public;
        create table audit.committed (id uuid primary key, subject uuid not null);
        create function audit.note() returns trigger language plpgsql security definer as $$
        begin
          insert into audit.committed values (new.id, (new.payload ->> 'subject')::uuid);
          return null;
        end $$;
        create trigger audited after insert on outbox for each row execute function audit.note();
        """);
  }

  /** The port from which the connection comes that holds the lock of the relay. */
  Optional<Integer> portOfRelay(Service service) {
    try {
      return list(
              service,
              """
              select a.client_port from pg_stat_activity a join pg_locks l using (pid)
              where a.application_name = 'outbox-relay' and a.datname = current_database()
                and l.locktype = 'advisory' and l.granted
              """,
              row -> row.getInt(1))
          .stream()
          .findFirst();
    } catch (IllegalStateException away) {
      return Optional.empty();
    }
  }

  long count(Service service, String select) {
    return list(service, select, row -> row.getLong(1)).get(0);
  }

  List<UUID> ids(Service service, String select) {
    return list(service, select, row -> row.getObject(1, UUID.class));
  }

  List<String> texts(Service service, String select) {
    return list(service, select, row -> row.getString(1));
  }

  <T> List<T> list(Service service, String select, Reading<T> reading) {
    try (Connection connection = connect(service);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(select)) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(reading.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read from " + service.database(), e);
    }
  }

  int execute(Service service, String sql) {
    try (Connection connection = connect(service);
        var statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not change " + service.database(), e);
    }
  }

  private Connection connect(Service service) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s?socketTimeout=30".formatted(port, service.database()),
        "postgres",
        password);
  }
}

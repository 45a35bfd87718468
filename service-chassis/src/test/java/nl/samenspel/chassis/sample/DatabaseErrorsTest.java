package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

@QuarkusTest
@WithRealInfrastructure
class DatabaseErrorsTest {

  @Inject AgroalDataSource database;

  @Test
  void aRefusedRowIsNotToldInMessagesSoNotInLogsEither() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create temporary table keepsake (id text primary key)");
      keep(connection);

      SQLException refused = catchThrowableOfType(SQLException.class, () -> keep(connection));

      assertThat(refused.getMessage()).contains("keepsake_pkey").doesNotContain("a person");
      var told = ((PSQLException) refused.getNextException()).getServerErrorMessage();
      assertThat(told.getConstraint()).isEqualTo("keepsake_pkey");
      statement.execute("drop table keepsake");
    }
  }

  /**
   * Nobody knows whether it was carried out: the caller is to send it again, and not to despair.
   */
  @Test
  void connectionThatIsLostInTheMiddleOfACommitIsNoFaultOfTheRequest() throws SQLException {
    execute(
        """
        create function hang_up() returns trigger language plpgsql as $$
        begin
          perform pg_terminate_backend(pg_backend_pid());
          return null;
        end $$;
        create constraint trigger doomed after insert on sample deferrable initially deferred
          for each row when (new.name = 'doomed') execute function hang_up();
        """);

    As.memberOf(UUID.randomUUID())
        .body("{\"name\":\"doomed\",\"colour\":\"red\"}")
        .post("/v1/samples")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue());

    execute("drop trigger doomed on sample; drop function hang_up()");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void keep(Connection connection) throws SQLException {
    try (var insert = connection.prepareStatement("insert into keepsake values (?)")) {
      insert.setString(1, "a person");
      insert.addBatch();
      insert.executeBatch();
    }
  }
}

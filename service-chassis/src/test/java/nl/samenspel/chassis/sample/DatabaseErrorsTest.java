package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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

  private static void keep(Connection connection) throws SQLException {
    try (var insert = connection.prepareStatement("insert into keepsake values (?)")) {
      insert.setString(1, "a person");
      insert.addBatch();
      insert.executeBatch();
    }
  }
}

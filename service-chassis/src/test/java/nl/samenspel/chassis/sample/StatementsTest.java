package nl.samenspel.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Statements;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** What a request costs can be counted while the service is at work on other things. */
@QuarkusTest
@WithRealInfrastructure
class StatementsTest {

  @Inject AgroalDataSource database;

  @Test
  void whatARequestRunsIsCounted() {
    var statements =
        Statements.during(
            () -> As.coordinatorOf(UUID.randomUUID()).get("/v1/samples").then().statusCode(200));

    assertThat(statements).isNotEmpty().allMatch(sql -> sql.startsWith("select"));
  }

  @Test
  void soIsWhatTheTestRunsItself() {
    assertThat(Statements.during(this::ask)).containsExactly("select 1");
  }

  @Test
  void whatRunsInTheBackgroundMeanwhileIsNot() {
    assertThat(Statements.during(() -> CompletableFuture.runAsync(this::ask).join())).isEmpty();
  }

  private void ask() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select 1");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}

package nl.samenspel.chassis.sample;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Two change the same at the same moment: both read it as it was, and one writes first. */
@QuarkusTest
@WithRealInfrastructure
class LosingARaceTest {

  @Inject AgroalDataSource database;

  private final UUID organisation = UUID.randomUUID();

  @Test
  void whoNamedAVersionHearsThatItIsNoLongerThatOne() throws SQLException {
    overtaken(
            sample ->
                someone()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"0\"")
                    .body("{\"colour\":\"red\"}")
                    .patch(sample))
        .statusCode(412)
        .body("type", equalTo("urn:problem-type:samenspel:precondition-failed"));
  }

  @Test
  void whoNamedNoneHearsThatItChangedMeanwhile() throws SQLException {
    overtaken(sample -> someone().body("{}").post(sample + "/fading"))
        .statusCode(409)
        .body("type", equalTo("urn:problem-type:samenspel:changed-meanwhile"));
  }

  /** Another's change is written, and told to all only when this one waits for it. */
  private ValidatableResponse overtaken(Function<String, Response> change) throws SQLException {
    var made = someone().body("{\"name\":\"Klein\",\"colour\":\"deepBlue\"}").post("/v1/samples");
    try (var connection = database.getConnection();
        var other = connection.createStatement()) {
      connection.setAutoCommit(false);
      other.execute(
          "update sample set version = version + 1 where id = '%s'"
              .formatted(made.path("id").toString()));
      var loser = CompletableFuture.supplyAsync(() -> change.apply(made.header("Location")));
      await().until(() -> isWaitedFor(other));
      connection.commit();
      return loser.join().then();
    }
  }

  private static boolean isWaitedFor(Statement holder) throws SQLException {
    try (var waiting =
        holder.executeQuery(
            """
            select from pg_locks
            where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))
            """)) {
      return waiting.next();
    }
  }

  private RequestSpecification someone() {
    return As.coordinatorOf(organisation);
  }
}

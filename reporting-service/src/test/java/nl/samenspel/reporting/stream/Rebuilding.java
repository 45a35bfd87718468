package nl.samenspel.reporting.stream;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import java.time.Duration;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;

/** Rebuilds as an administrator does. */
public final class Rebuilding {

  static final String IS_REBUILD_LOCK =
      "locktype = 'advisory' and (classid::bigint << 32) + objid::bigint = 7266736002";

  private Rebuilding() {}

  /** Returns when the rebuild is complete. */
  public static void rebuild() {
    awaitCompleted(start());
  }

  /**
   * @return where its progress is seen
   */
  static String start() {
    return As.administrator()
        .body("{}")
        .post("/v1/projections/rebuild")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  static void awaitCompleted(String progress) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                As.administrator()
                    .get(progress)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("completed")));
    Awaitility.await().until(() -> !isLocked());
  }

  /** It is told as complete a moment before it has tidied up, with statements that some count. */
  private static boolean isLocked() {
    return Arc.container()
        .instance(Sql.class)
        .get()
        .one(
            "select exists (select from pg_locks where " + IS_REBUILD_LOCK + ") as locked",
            row -> row.flag("locked"))
        .orElseThrow();
  }
}

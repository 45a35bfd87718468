package nl.samenspel.reporting.stream;

import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import nl.samenspel.chassis.testing.As;
import org.awaitility.Awaitility;

/** Rebuilds as an administrator does. */
public final class Rebuilding {

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
  }
}

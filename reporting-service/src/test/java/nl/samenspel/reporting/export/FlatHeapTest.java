package nl.samenspel.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** However many rows there are, an export keeps only a few of them in memory. */
@QuarkusTest
@WithRealInfrastructure
class FlatHeapTest {

  private static final int ROWS = 1_000_000;
  private static final long MEGABYTE = 1024 * 1024;

  @Test
  void theHeapStaysFlatOverAMillionRowsInBothForms() throws IOException, InterruptedException {
    try (var many = ManyComplaints.of(ROWS)) {
      assertThat(linesWithFlatHeap(many, "text/csv")).as("with the header").isEqualTo(ROWS + 1);
      assertThat(linesWithFlatHeap(many, "application/x-ndjson")).isEqualTo(ROWS);
    }
  }

  /**
   * The service and the reader share this heap, and the reader keeps nothing. What is alive is
   * measured after a full collection, while the export stands still because nobody reads on.
   */
  private static int linesWithFlatHeap(ManyComplaints many, String form)
      throws IOException, InterruptedException {
    var alive = new ArrayList<Long>();
    var number = 0;
    var characters = 0L;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(many.open(form, many.token()), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        characters += line.length();
        if (++number % 200_000 == 10_000) {
          alive.add(alive());
        }
      }
    }
    assertThat(characters).isGreaterThan(150 * MEGABYTE);
    var growth = alive.stream().mapToLong(Long::longValue).max().orElseThrow() - alive.get(0);
    assertThat(growth / MEGABYTE)
        .as("megabytes more than at the beginning: %s", alive)
        .isLessThan(12);
    return number;
  }

  private static long alive() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

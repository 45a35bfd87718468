package nl.samenspel.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** To lay out a page takes memory, which all who ask have to share. */
class PdfTest {

  private static final int AT_ONCE = 6;

  private static final String PAGE =
      "<html lang=nl><head><title>Rapport</title></head><body><table>"
          + "<tr><td>Een regel</td></tr>".repeat(200)
          + "</table></body></html>";

  @Test
  void aPageThatIsLongerThanThereIsRoomForIsRefused() {
    var pdf = new Pdf(PAGE.length() - 1, Duration.ofSeconds(1));

    assertThatThrownBy(() -> pdf.of(PAGE)).hasMessage("too-long-for-pdf");
  }

  @Test
  void whoDoesNotFitBesideOthersWaitsForThem() throws Exception {
    var pdf = new Pdf(PAGE.length(), Duration.ofMinutes(1));

    for (var each : askedAtOnce(pdf)) {
      assertThat(each.get()).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void butNotForEver() throws Exception {
    var pdf = new Pdf(PAGE.length(), Duration.ZERO);
    var refused = new ArrayList<String>();

    for (var each : askedAtOnce(pdf)) {
      try {
        each.get();
      } catch (ExecutionException failed) {
        refused.add(failed.getCause().getMessage());
      }
    }

    assertThat(refused).hasSizeBetween(1, AT_ONCE - 1).containsOnly("too-many-pdfs");
    assertThat(pdf.of(PAGE)).as("afterwards").isNotEmpty();
  }

  private static List<Future<byte[]>> askedAtOnce(Pdf pdf) {
    var executor = Executors.newFixedThreadPool(AT_ONCE);
    var start = new CyclicBarrier(AT_ONCE);
    var asked = new ArrayList<Future<byte[]>>();
    for (int i = 0; i < AT_ONCE; i++) {
      asked.add(
          executor.submit(
              () -> {
                start.await();
                return pdf.of(PAGE);
              }));
    }
    executor.shutdown();
    return asked;
  }
}

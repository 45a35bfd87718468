package nl.samenspel.reporting.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Complaints in time: every quarter has its place, also one without. */
class QuarterCountTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void aQuarterWithoutComplaintsIsThereWithNone() {
    var quarters =
        QuarterCount.of(
            List.of(received(LocalDate.of(2025, 12, 31)), received(LocalDate.of(2026, 7, 1))),
            TODAY,
            TODAY);

    assertThat(quarters)
        .extracting(it -> it.quarter() + " " + it.standing().total())
        .containsExactly("2025-Q4 1", "2026-Q1 0", "2026-Q2 0", "2026-Q3 1", "2026-Q4 0");
  }

  /** Such as the slip 0202 for 2026: eight thousand bars would be drawn. */
  @Test
  void ofLongAgoOnlyTheQuartersWithComplaintsAreThere() {
    var quarters = QuarterCount.of(List.of(received(LocalDate.of(202, 6, 1))), TODAY, TODAY);

    assertThat(quarters)
        .hasSize(41)
        .extracting(it -> it.quarter() + " " + it.standing().total())
        .startsWith("202-Q2 1", "2017-Q1 0")
        .endsWith("2026-Q4 0");
  }

  @Test
  void whereThePartnershipEndedTheQuartersEndToo() {
    var ended = LocalDate.of(2026, 3, 31);

    assertThat(QuarterCount.of(List.of(received(LocalDate.of(2026, 1, 1))), ended, TODAY))
        .extracting(it -> it.quarter().toString())
        .containsExactly("2026-Q1");
    assertThat(QuarterCount.of(List.of(received(LocalDate.of(2026, 4, 1))), ended, TODAY))
        .extracting(it -> it.quarter().toString())
        .containsExactly("2026-Q2");
  }

  @Test
  void withoutComplaintsThereAreNoQuarters() {
    assertThat(QuarterCount.of(List.of(), TODAY, TODAY)).isEmpty();
  }

  private static Complaint received(LocalDate day) {
    return new Complaint(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "focus",
        null,
        "nlAwb",
        null,
        "client",
        List.of(),
        day,
        "inHandling",
        List.of(),
        null,
        null,
        null);
  }
}

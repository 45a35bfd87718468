package nl.samenspel.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LowWaterMarkTest {

  private final LowWaterMark mark = new LowWaterMark();

  @Test
  void staysWhileATransactionRunsThatBeganBefore() {
    mark.settled(3, 12, 11);
    mark.looked(List.of());
    assertThat(mark.position()).isZero();

    mark.settled(4, 13, 12);
    mark.looked(List.of());
    assertThat(mark.position()).isEqualTo(3);
  }

  @Test
  void staysWhileALookStillFindsWhatItWouldPass() {
    mark.settled(3, 12, 12);
    mark.looked(List.of(new OutboxRow(2, "topic", "late", "{}")));
    assertThat(mark.position()).isZero();

    mark.looked(List.of(new OutboxRow(5, "topic", "next", "{}")));
    assertThat(mark.position()).isEqualTo(3);
  }

  @Test
  void neverGoesBackForWhatCameLate() {
    mark.settled(3, 12, 12);
    mark.looked(List.of());
    mark.settled(2, 13, 13);
    mark.looked(List.of());

    assertThat(mark.position()).isEqualTo(3);
  }
}

package nl.samenspel.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void withoutAnOffsetTheyAreTheDocumentedOnes() {
    var ports = new Ports(0);

    assertThat(ports.url(Service.PARTNERSHIP)).isEqualTo("http://127.0.0.1:8081");
    assertThat(ports.of(Service.ASSESSMENT)).isEqualTo(8082);
    assertThat(ports.of(Service.REPORTING)).isEqualTo(8083);
    assertThat(ports.kafka()).isEqualTo(9092);
    assertThat(ports.postgresql()).isEqualTo(15432);
  }

  @Test
  void portThatSomebodyElseHoldsIsToldWithWhatItIsWantedFor() throws IOException {
    // Below the range from which outgoing connections get theirs.
    var ports = new Ports(16_000);
    try (var holder = new ServerSocket(ports.kafka(), 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(ports.taken()).containsEntry(holder.getLocalPort(), "Kafka");
    }
  }

  @Test
  void offsetThatLeadsPastTheLastPortIsRefused() {
    assertThatThrownBy(() -> new Ports(60_000)).hasMessageContaining("SAMENSPEL_PORT_OFFSET");
  }
}

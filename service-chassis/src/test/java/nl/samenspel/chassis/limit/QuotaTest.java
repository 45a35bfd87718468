package nl.samenspel.chassis.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotaTest {

  @Test
  void everybodyHasTheirOwnAndIsToldHowLongToWait() {
    var quota = new Quota(3, 100);

    for (var time = 0; time < 3; time++) {
      assertThat(quota.take("a")).isZero();
    }

    assertThat(quota.take("a")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
    assertThat(quota.look("a")).isPositive();
    assertThat(quota.take("b")).isZero();
  }

  @Test
  void toLookTakesNothing() {
    var quota = new Quota(1, 100);

    assertThat(quota.look("a")).isZero();
    assertThat(quota.look("a")).isZero();
    assertThat(quota.take("a")).isZero();
    assertThat(quota.look("a")).isPositive();
  }

  @Test
  void whatIsRememberedDoesNotGrowWithWhoAsks() {
    var quota = new Quota(10, 1000);

    for (var caller = 0; caller < 50_000; caller++) {
      quota.take("caller " + caller);
    }

    assertThat(quota.remembered()).isLessThanOrEqualTo(1000);
  }

  @Test
  void aConnectionIsOneCallerWithAllItsAddresses() {
    assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
    assertThat(address("2001:db8:1:3::1")).isNotEqualTo(address("2001:db8:1:2::1"));
    assertThat(address("192.0.2.1")).isEqualTo("192.0.2.1");
  }

  private static String address(String literal) {
    return Address.of(SocketAddress.inetSocketAddress(443, literal));
  }
}

package nl.samenspel.reporting.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which addresses may be reached. */
class NetworkTest {

  @Test
  void whatIsPrivateMayNotBeReachedInAnySpelling() throws UnknownHostException {
    for (var address :
        List.of(
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "::ffff:10.0.0.1",
            "::10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "fd00::1",
            "fe80::1",
            "ff02::1")) {
      assertThat(Network.mayBeReached(InetAddress.getByName(address), List.of()))
          .as(address)
          .isFalse();
    }
    for (var address : List.of("1.1.1.1", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1")) {
      assertThat(Network.mayBeReached(InetAddress.getByName(address), List.of()))
          .as(address)
          .isTrue();
    }
  }

  @Test
  void whatIsAllowedByNameMayBeReached() throws UnknownHostException {
    var allowed = List.of(Network.of("10.20.0.0/16"));

    assertThat(Network.mayBeReached(InetAddress.getByName("10.20.3.4"), allowed)).isTrue();
    assertThat(Network.mayBeReached(InetAddress.getByName("10.21.3.4"), allowed)).isFalse();
  }

  /** The standard library knows some of the private ranges; none of those may slip through. */
  @Property
  void whatTheStandardLibraryCallsLocalIsNeverReached(
      @ForAll @Size(4) byte[] four, @ForAll @Size(16) byte[] sixteen) throws UnknownHostException {
    for (var bytes : List.of(four, sixteen)) {
      var address = InetAddress.getByAddress(bytes);
      if (address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || address.isLinkLocalAddress()
          || address.isSiteLocalAddress()
          || address.isMulticastAddress()) {
        assertThat(Network.mayBeReached(address, List.of())).as("%s", address).isFalse();
      }
    }
  }

  @Property
  void anAddressIsInItsOwnNetworkAndTheNextIsNot(
      @ForAll @Size(4) byte[] bytes, @ForAll @IntRange(min = 1, max = 32) int bits)
      throws UnknownHostException {
    var network = new Network(InetAddress.getByAddress(bytes), bits);
    var beside = bytes.clone();
    beside[(bits - 1) / 8] ^= (byte) (0x80 >> ((bits - 1) % 8));

    assertThat(network.contains(InetAddress.getByAddress(bytes))).isTrue();
    assertThat(network.contains(InetAddress.getByAddress(beside))).isFalse();
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    for (var text : List.of("10.0.0.0", "10.0.0.0/33", "intern", "10.0.0.0/-1")) {
      assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}

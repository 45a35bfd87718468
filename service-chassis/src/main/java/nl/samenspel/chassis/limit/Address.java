package nl.samenspel.chassis.limit;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody asks. */
final class Address {

  private static final int NETWORK = 8;

  private Address() {}

  /** Of IPv6 the network: a single connection to the internet has all addresses in it. */
  static String of(SocketAddress remote) {
    var literal = remote == null || remote.hostAddress() == null ? "unknown" : remote.hostAddress();
    return literal.contains(":") ? network(literal) : literal;
  }

  private static String network(String literal) {
    try {
      // An address and not a name, so nothing is looked up.
      var address = InetAddress.getByName(literal);
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
          : address.getHostAddress();
    } catch (UnknownHostException noAddress) {
      return literal;
    }
  }
}

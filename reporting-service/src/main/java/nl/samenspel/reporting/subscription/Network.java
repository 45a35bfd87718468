package nl.samenspel.reporting.subscription;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A range of addresses.
 *
 * @param bits how many bits at the front of an address say that it is in the range
 */
record Network(InetAddress address, int bits) {

  private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F.:]+)/(\\d{1,3})");

  /**
   * Everything that is not the public internet, by the registries of special-purpose addresses (RFC
   * 6890), and the ranges that carry an IPv4 address inside.
   */
  static final List<Network> SPECIAL =
      List.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "::/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/10",
              "fec0::/10",
              "ff00::/8")
          .stream()
          .map(Network::of)
          .toList();

  /**
   * @throws IllegalArgumentException when it is not a range such as {@code 10.0.0.0/8}
   */
  static Network of(String cidr) {
    var match = CIDR.matcher(cidr.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException("Not a network: " + cidr);
    }
    try {
      var address = InetAddress.getByName(match.group(1));
      var bits = Integer.parseInt(match.group(2));
      if (bits > address.getAddress().length * 8) {
        throw new IllegalArgumentException("Not a network: " + cidr);
      }
      return new Network(address, bits);
    } catch (UnknownHostException malformed) {
      throw new IllegalArgumentException("Not a network: " + cidr, malformed);
    }
  }

  boolean contains(InetAddress other) {
    var mine = address.getAddress();
    var theirs = other.getAddress();
    if (mine.length != theirs.length) {
      return false;
    }
    for (int i = 0; i < bits; i++) {
      var mask = 0x80 >> (i % 8);
      if ((mine[i / 8] & mask) != (theirs[i / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether something may be sent to an address: on the public internet, or allowed by name.
   *
   * @param allowed private networks that are permitted all the same
   */
  static boolean mayBeReached(InetAddress address, List<Network> allowed) {
    return allowed.stream().anyMatch(network -> network.contains(address))
        || SPECIAL.stream().noneMatch(network -> network.contains(address));
  }
}

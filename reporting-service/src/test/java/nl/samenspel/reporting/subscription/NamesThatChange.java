package nl.samenspel.reporting.subscription;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server in the hands of a test; other names are looked up as always. */
@Alternative
@Priority(1)
@ApplicationScoped
class NamesThatChange extends Resolver {

  private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

  static void point(String host, String... addresses) {
    NAMES.put(host, List.of(addresses));
  }

  @Override
  List<InetAddress> addressesOf(String host) {
    return NAMES.getOrDefault(host, List.of(host)).stream()
        .flatMap(address -> super.addressesOf(address).stream())
        .toList();
  }
}

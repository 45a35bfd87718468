package nl.samenspel.reporting.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;

/**
 * Where events may be sent to. What a subscriber names must not make this service reach into the
 * network that it stands in.
 */
@ApplicationScoped
class Sinks {

  private static final int HIGHEST_PORT = 65_535;

  @Inject WebhookSettings settings;
  @Inject Resolver resolver;

  /**
   * @throws InvalidInput when nothing may be sent there
   */
  URI demand(String sink) {
    var uri = parsed(sink);
    if (!hasRightForm(uri)) {
      throw InvalidInput.of(Issue.inBody("sink-form", "sink", sink));
    }
    if (addressOf(uri).isEmpty()) {
      throw InvalidInput.of(Issue.inBody("sink-not-allowed", "sink", sink));
    }
    return uri;
  }

  /**
   * The address to connect to. It is looked up each time, as a name may mean another address since;
   * who connects must use this one and not look it up again.
   *
   * @return nothing when the host is unknown or any of its addresses may not be reached
   */
  Optional<InetAddress> addressOf(URI sink) {
    var host = sink.getHost().replaceAll("^\\[|]$", "");
    var addresses = resolver.addressesOf(host);
    var allowed = settings.networks().orElse(List.of()).stream().map(Network::of).toList();
    return addresses.stream().allMatch(each -> Network.mayBeReached(each, allowed))
        ? addresses.stream().findFirst()
        : Optional.empty();
  }

  private boolean hasRightForm(URI uri) {
    return uri != null
        && ("https".equals(uri.getScheme())
            || settings.plainHttp() && "http".equals(uri.getScheme()))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null
        && uri.getPort() <= HIGHEST_PORT;
  }

  private static URI parsed(String sink) {
    try {
      return URI.create(sink);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}

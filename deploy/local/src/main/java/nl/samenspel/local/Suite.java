package nl.samenspel.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.process.Part;
import nl.samenspel.local.process.SupervisedPart;

/** The running suite: the database, then the broker, then the services; stopped the other way. */
public final class Suite {
  private final Home home;
  private final Ports ports;
  private final Parts parts;
  private final Consumer<String> say;
  private final Deque<SupervisedPart> running = new ArrayDeque<>();

  public Suite(Home home, Ports ports, Parts parts, Consumer<String> say) {
    this.home = home;
    this.ports = ports;
    this.parts = parts;
    this.say = say;
  }

  /** Returns when everything is ready. */
  public void start() throws InterruptedException {
    start(EnumSet.allOf(Service.class));
  }

  /** Returns when the database, the broker and these services are ready. */
  public void start(Set<Service> wanted) throws InterruptedException {
    begin(parts.database()).awaitReady();
    begin(parts.broker()).awaitReady();
    List<SupervisedPart> services = new ArrayList<>();
    for (Service service : wanted) {
      services.add(begin(parts.of(service)));
    }
    for (SupervisedPart service : services) {
      service.awaitReady();
    }
  }

  /** Everything that was started, the last first; it can be started again. */
  public void stop() {
    while (true) {
      SupervisedPart part;
      synchronized (running) {
        part = running.pollFirst();
      }
      if (part == null) {
        return;
      }
      part.stop();
      say.accept(part.name() + " has stopped");
    }
  }

  String addresses() {
    var text = new StringBuilder("\nAddresses\n");
    for (Service service : Service.values()) {
      String url = ports.url(service);
      text.append(
          "  %-20s %s   to try out: %s/q/swagger-ui%n".formatted(service.title(), url, url));
    }
    text.append("  %-20s 127.0.0.1:%d%n".formatted("Kafka", ports.kafka()));
    text.append("  %-20s 127.0.0.1:%d%n".formatted("PostgreSQL", ports.postgresql()));
    text.append("  %-20s %s%n".formatted("logs", home.resolve("log")));
    text.append("  %-20s %s%n".formatted("process ids", home.resolve("run")));
    text.append("  %-20s deploy/token ROLE [ORGANISATION]%n".formatted("to sign in"));
    return text.append("Ctrl-C stops everything.\n").toString();
  }

  private SupervisedPart begin(Part part) {
    synchronized (running) {
      var supervised = new SupervisedPart(part, home, say).start();
      running.addFirst(supervised);
      return supervised;
    }
  }
}

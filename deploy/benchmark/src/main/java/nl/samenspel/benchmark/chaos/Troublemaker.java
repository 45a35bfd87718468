package nl.samenspel.benchmark.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.token.Tokens;

/**
 * Hurts the parts of a cluster, in the order of the seed. What is hurt is put right after a while,
 * while other things go wrong already; so faults come together as they do in real life.
 */
final class Troublemaker {
  private static final int KILLS_PER_OTHER = 3;
  private static final int MILLIS_BETWEEN = 2_200;

  /** From here on there is time for faults that last. */
  private static final int THOROUGH = 50;

  private static final Duration BRIEF = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofSeconds(30);

  /** Longer than what waits in the services has patience for by default. */
  private static final Duration VERY_LONG = Duration.ofSeconds(75);

  private final Cluster cluster;
  private final Databases databases;
  private final Topics topics;
  private final Client client;
  private final Ledger ledger;
  private final Random random;
  private final ScheduledExecutorService healers = Executors.newScheduledThreadPool(8);
  private final Set<Object> hurt = ConcurrentHashMap.newKeySet();

  Troublemaker(
      Cluster cluster,
      Databases databases,
      Topics topics,
      Client client,
      Ledger ledger,
      long seed) {
    this.cluster = cluster;
    this.databases = databases;
    this.topics = topics;
    this.client = client;
    this.ledger = ledger;
    this.random = new Random(seed);
  }

  /** Returns when everything has been put right. */
  void play(int kills, Progress progress) throws InterruptedException {
    int others = 0;
    for (int kill = 1; kill <= kills; kill++) {
      if (kill % KILLS_PER_OTHER == 0) {
        inflict(other(others++, kills >= THOROUGH), progress);
        pause();
      }
      inflict(Optional.of(kill()), progress);
      pause();
    }
    healers.shutdown();
    if (!healers.awaitTermination(5, TimeUnit.MINUTES)) {
      ledger.violation("Something could not be put right");
    }
    cluster.awaitReady();
  }

  private void inflict(Optional<Fault> planned, Progress progress) {
    if (planned.isEmpty() || !hurt.add(planned.get().victim())) {
      return;
    }
    Fault fault = planned.get();
    progress.tell(fault);
    fault.strike().run();
    healers.schedule(() -> heal(fault), fault.lasts().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void heal(Fault fault) {
    try {
      fault.heal().run();
    } catch (RuntimeException e) {
      ledger.violation("After \"%s\": %s".formatted(fault.what(), e));
    } finally {
      hurt.remove(fault.victim());
    }
  }

  /** As a supervisor does: what ended by itself, for want of another part, is started again. */
  private void pause() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN / 2 + random.nextInt(MILLIS_BETWEEN));
    cluster.nodes().stream()
        .filter(node -> !node.isAlive() && !hurt.contains(node))
        .forEach(Node::start);
  }

  private Fault kill() throws InterruptedException {
    Node victim = anyOf(cluster.nodes());
    Duration away = Duration.ofMillis(random.nextInt(3_000));
    return new Fault("kill -9 " + victim.name(), victim, true, away, victim::kill, victim::start);
  }

  /** Waits for one that is there and well, unless nothing gets well for a long time. */
  private Node anyOf(List<Node> nodes) throws InterruptedException {
    var shuffled = new ArrayList<>(nodes);
    Collections.shuffle(shuffled, random);
    for (int glance = 0; ; glance++) {
      for (Node node : shuffled) {
        if (node.isAlive() && !hurt.contains(node) && (node.isReady() || glance > 60)) {
          return node;
        }
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }

  /**
   * @param turn every kind has its turn
   * @param thorough whether the first of each kind may last
   */
  private Optional<Fault> other(int turn, boolean thorough) {
    Service writer = random.nextBoolean() ? Service.PARTNERSHIP : Service.ASSESSMENT;
    Service any = Service.values()[random.nextInt(Service.values().length)];
    Node replica = cluster.replicas(any).get(random.nextInt(cluster.replicas(any).size()));
    boolean first = thorough && turn < 8;
    return switch (turn % 8) {
      case 0 -> relay(writer).map(relay -> stop(relay, first ? LONG : BRIEF));
      case 1 -> Optional.of(poison());
      case 2 -> relay(writer).map(relay -> stopAndLoseLeadership(relay, first ? LONG : BRIEF));
      case 3 -> Optional.of(rebuild());
      case 4 -> Optional.of(silence(replica, first ? LONG : BRIEF));
      case 5 -> Optional.of(cutFromBroker(first ? LONG : BRIEF));
      case 6 -> Optional.of(stop(cluster.database(), first ? VERY_LONG : BRIEF));
      default -> Optional.of(stop(cluster.broker(), first ? VERY_LONG : BRIEF));
    };
  }

  private Optional<Node> relay(Service service) {
    return cluster.relayOf(service, databases).filter(node -> !hurt.contains(node));
  }

  private static Fault stop(Node node, Duration lasts) {
    return new Fault(
        "stop %s for %d s".formatted(node.name(), lasts.toSeconds()),
        node,
        false,
        lasts,
        node::stop,
        node::goOn);
  }

  /** The other takes over, and then the first goes on with what it had in hand. */
  private Fault stopAndLoseLeadership(Node relay, Duration lasts) {
    return new Fault(
        "stop %s for %d s, and break its connections".formatted(relay.name(), lasts.toSeconds()),
        relay,
        false,
        lasts,
        () -> {
          relay.stop();
          cluster.toDatabase(relay).interrupt();
        },
        relay::goOn);
  }

  private Fault silence(Node replica, Duration lasts) {
    Cable cable = cluster.toDatabase(replica);
    return new Fault(
        "nothing passes between %s and the database for %d s"
            .formatted(replica.name(), lasts.toSeconds()),
        cable,
        false,
        lasts,
        cable::fallSilent,
        cable::mend);
  }

  private Fault cutFromBroker(Duration lasts) {
    return new Fault(
        "nobody reaches the broker for %d s".formatted(lasts.toSeconds()),
        cluster.toBroker(),
        false,
        lasts,
        cluster.toBroker()::cut,
        cluster.toBroker()::mend);
  }

  private Fault poison() {
    return new Fault(
        "poison in both topics", new Object(), false, Duration.ZERO, () -> {}, this::feed);
  }

  private void feed() {
    try {
      Poison.feed(topics);
    } catch (RuntimeException brokerIsAway) {
      // What of it has arrived is counted afterwards.
    }
  }

  private Fault rebuild() {
    return new Fault(
        "rebuild all reports", new Object(), false, Duration.ZERO, () -> {}, this::askForRebuild);
  }

  private void askForRebuild() {
    String administrator = new Tokens(cluster.home()).issue("administrator", Optional.empty());
    client.post(Service.REPORTING, "/projections/rebuild", administrator, Map.of());
  }
}

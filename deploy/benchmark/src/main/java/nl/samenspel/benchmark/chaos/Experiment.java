package nl.samenspel.benchmark.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.token.Tokens;

/** The suite under load while its parts fail, then quiet, then the balance is made up. */
final class Experiment implements AutoCloseable {
  private static final int CLIENTS = 6;
  private static final Duration DRAIN = Duration.ofMinutes(3);
  private static final String STREAM_POSITION = "projection.stream_position";
  private static final String REBUILT = "reports = a fresh rebuild from the stream";

  private final Options options;
  private final Ledger ledger = new Ledger();
  private final Progress progress;
  private final Cluster cluster;
  private final Databases databases;
  private final Topics topics;
  private final Client client;
  private final Reports reports;
  private final Tokens tokens;

  Experiment(Home home, Ports ports, Options options, Consumer<String> line) throws IOException {
    this.options = options;
    this.progress = new Progress(options.kills(), ledger, line);
    this.cluster = new Cluster(home, ports);
    this.databases = new Databases(home, ports);
    this.topics = new Topics(cluster.bootstrapServers());
    this.client = new Client(cluster.urls(), ledger);
    this.tokens = new Tokens(home);
    this.reports = new Reports(databases, client, tokens);
  }

  /** Returns when everything is ready. */
  void start() throws InterruptedException {
    progress.tell("seed %d: starting two replicas of each service".formatted(options.seed()));
    cluster.start();
    databases.auditOutbox(Service.PARTNERSHIP);
    databases.auditOutbox(Service.ASSESSMENT);
    progress.tell("everything is ready");
  }

  /**
   * @return by the name of each invariant what is wrong with it, empty when it holds
   */
  Map<String, List<String>> hurtAndCheck() throws InterruptedException {
    underLoad(this::hurt);
    progress.tell(
        "all is well again after %,d writes and %,d requests sent again; waiting for quiet"
            .formatted(ledger.writes(), ledger.retries()));
    awaitQuiet();
    progress.tell("quiet; making up the balance");
    var found = check();
    found.put(REBUILT, rebuilt());
    progress.tell(figures());
    return found;
  }

  private void hurt() throws InterruptedException {
    new Troublemaker(cluster, databases, topics, client, ledger, options.seed())
        .play(options.kills(), progress);
  }

  /** What is done while clients use the suite. */
  interface Deed {
    void run() throws InterruptedException;
  }

  private void underLoad(Deed deed) throws InterruptedException {
    var over = new AtomicBoolean();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 1; i <= CLIENTS; i++) {
      clients.execute(new Life(client, tokens, ledger, options.seed() * 31 + i, over::get));
    }
    clients.shutdown();
    try {
      deed.run();
    } finally {
      over.set(true);
    }
    if (!clients.awaitTermination(5, TimeUnit.MINUTES)) {
      ledger.violation("A client did not come to its end");
    }
  }

  /** What is there to be taken in has been taken in, or never will be. */
  void awaitQuiet() throws InterruptedException {
    long end = System.nanoTime() + DRAIN.toNanos();
    while (!isQuiet() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(500);
    }
    if (!isQuiet()) {
      ledger.violation("It does not become quiet in " + DRAIN);
    }
  }

  private boolean isQuiet() {
    return databases.count(Service.PARTNERSHIP, "select count(*) from outbox") == 0
        && hasRead(Service.ASSESSMENT, "assessment-service", Topics.PARTNERSHIPS, "inbox_position")
        && databases.count(Service.ASSESSMENT, "select count(*) from outbox") == 0
        && hasRead(Service.PARTNERSHIP, "partnership-service", Topics.ASSESSMENTS, "inbox_position")
        && hasRead(Service.REPORTING, "reporting", Topics.PARTNERSHIPS, STREAM_POSITION)
        && hasRead(Service.REPORTING, "reporting", Topics.ASSESSMENTS, STREAM_POSITION)
        && databases.count(Service.REPORTING, "select count(*) from projection.due") == 0;
  }

  /**
   * A replica that begins where its database says it was may find nothing to read there, and then
   * has nothing to confirm to the broker.
   */
  private boolean hasRead(Service service, String group, String topic, String positions) {
    var noted =
        databases
            .texts(
                service,
                "select partition || ' ' || next_offset from %s where topic = '%s'"
                    .formatted(positions, topic))
            .stream()
            .map(position -> position.split(" "))
            .collect(Collectors.toMap(p -> Integer.valueOf(p[0]), p -> Long.valueOf(p[1])));
    return topics.lag(group, topic, noted) == 0;
  }

  /** All that can be seen without changing anything. */
  Map<String, List<String>> check() {
    return new LinkedHashMap<>(new Invariants(databases, topics, ledger).check());
  }

  /** What of the reports is otherwise when they are made anew from the stream. */
  List<String> rebuilt() throws InterruptedException {
    var wrong = new ArrayList<String>();
    try {
      var before = reports.rows();
      reports.rebuild();
      Reports.compare(before, reports.rows(), wrong::add);
    } catch (IllegalStateException e) {
      wrong.add(e.getMessage());
    }
    return wrong;
  }

  private String figures() {
    var partnerships = new Published(topics.records(Topics.PARTNERSHIPS));
    var assessments = new Published(topics.records(Topics.ASSESSMENTS));
    return "%,d writes acknowledged, %,d requests sent again, %,d events, %,d records sent twice"
        .formatted(
            ledger.writes(),
            ledger.retries(),
            partnerships.ids().size() + assessments.ids().size(),
            partnerships.again() + assessments.again());
  }

  Cluster cluster() {
    return cluster;
  }

  Topics topics() {
    return topics;
  }

  Client client() {
    return client;
  }

  Tokens tokens() {
    return tokens;
  }

  Ledger ledger() {
    return ledger;
  }

  Databases databases() {
    return databases;
  }

  @Override
  public void close() {
    cluster.close();
  }
}

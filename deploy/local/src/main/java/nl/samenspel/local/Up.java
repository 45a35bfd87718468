package nl.samenspel.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.local.demo.Demo;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import nl.samenspel.local.home.Service;
import nl.samenspel.local.home.SigningKey;
import nl.samenspel.local.process.Leftovers;
import nl.samenspel.local.process.StartFailed;

/** {@code deploy/up}: starts the suite, keeps it running, and stops it on Ctrl-C or SIGTERM. */
public final class Up {

  /** The JVM compiles well, and takes note of, what was called some ten thousand times. */
  private static final int LESSONS = 25;

  private final Arguments arguments;
  private final Home home = Home.fromEnvironment();
  private final Ports ports = Ports.fromEnvironment();

  /** Held, or the garbage collector would let go of it. */
  private FileLock claim;

  private Up(Arguments arguments) {
    this.arguments = arguments;
  }

  public static void main(String... arguments) throws Exception {
    try {
      new Up(Arguments.of(arguments)).run();
    } catch (Refusal | StartFailed | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    if (arguments.help()) {
      System.out.print(Arguments.USAGE);
      return;
    }
    demandThatItIsBuilt();
    claim();
    new Leftovers(home, Up::say).stop();
    Files.writeString(home.pid("launcher"), String.valueOf(ProcessHandle.current().pid()));
    demandFreePorts();
    if (arguments.fresh()) {
      home.forget();
    }
    SigningKey.of(home).makeIfMissing();
    Jdk jdk = Jdk.newest();
    System.out.printf("Starting Samenspel on %s%nData and logs in %s%n", jdk, home.folder());
    if (arguments.train()) {
      demandThatItCanLearn(jdk);
    }
    var usual = new Parts(home, ports, jdk);
    var parts = arguments.train() ? usual.inTraining() : usual;
    var suite = new Suite(home, ports, parts, Up::say);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite)));
    suite.start();
    if (arguments.train()) {
      learn(suite, parts);
      return;
    }
    System.out.println(suite.addresses());
    System.out.println("READY");
    if (arguments.demo()) {
      play();
    }
    new CountDownLatch(1).await();
  }

  private void learn(Suite suite, Parts parts) throws InterruptedException {
    new Demo(home, ports, System.out::println).play();
    for (int lesson = 2; lesson <= LESSONS; lesson++) {
      System.out.printf("Once more, so that it becomes a habit: %d of %d%n", lesson, LESSONS);
      new Demo(home, ports, line -> {}).play();
    }
    System.out.println("Stopping, to keep what was learnt");
    suite.stop();
    parts.keepWhatWasLearnt();
    System.out.println("TRAINED");
  }

  private void play() {
    try {
      new Demo(home, ports, System.out::println).play();
    } catch (RuntimeException e) {
      System.out.printf("%nThe demo could not go on: %s%nThe suite keeps running.%n", e);
    }
  }

  private void demandThatItIsBuilt() {
    List<String> missing =
        Stream.of(Service.values())
            .map(service -> Parts.runner(home, service))
            .filter(Files::notExists)
            .map(Object::toString)
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(
          "Not built yet: %s.%nRun deploy/up, which builds it, or: mvn package -DskipTests"
              .formatted(String.join(", ", missing)));
    }
  }

  private static void demandThatItCanLearn(Jdk jdk) {
    if (!AotCache.isPossible(jdk)) {
      throw new Refusal("Training takes Java 25, and the newest found is %s.".formatted(jdk));
    }
  }

  private void claim() throws IOException {
    claim = home.claim().orElseThrow(this::alreadyRunning);
  }

  private Refusal alreadyRunning() {
    return new Refusal(
        "The suite already runs on %s, as the process whose id is in %s. Stop that one first."
            .formatted(home.folder(), home.pid("launcher")));
  }

  private void demandFreePorts() {
    Map<Integer, String> taken = ports.taken();
    if (taken.isEmpty()) {
      return;
    }
    throw new Refusal(
        """
        Another program uses %s on 127.0.0.1.
        Stop that program (ss -ltnp or lsof -i shows which it is),
        or let the suite use other ports: SAMENSPEL_PORT_OFFSET=1000 deploy/up\
        """
            .formatted(
                taken.entrySet().stream()
                    .map(e -> "port %d (wanted for %s)".formatted(e.getKey(), e.getValue()))
                    .collect(Collectors.joining(", "))));
  }

  private void stop(Suite suite) {
    System.out.printf("%nStopping%n");
    suite.stop();
    try {
      Files.deleteIfExists(home.pid("launcher"));
      Files.deleteIfExists(home.pid("postgresql"));
    } catch (IOException e) {
      say("Could not tidy up: " + e.getMessage());
    }
    say("Everything has stopped.");
  }

  private static void say(String what) {
    System.out.println("  " + what);
  }
}

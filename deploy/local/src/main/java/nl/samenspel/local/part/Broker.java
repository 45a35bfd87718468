package nl.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import nl.samenspel.chassis.testing.EmbeddedBroker;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;

/** Runs the Kafka broker, with the topics of the suite. */
public final class Broker {
  private Broker() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    Home home = Home.fromEnvironment();
    int port = Ports.fromEnvironment().kafka();
    var broker = EmbeddedBroker.kept(home.broker(), port, advertisedPort(port));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    broker.createTopics("samenspel.partnerships", "samenspel.assessments");
    Files.createFile(home.ready("broker"));
    new CountDownLatch(1).await();
  }

  /** Clients may have to come by another way, such as one that can be cut off. */
  private static int advertisedPort(int port) {
    return Optional.ofNullable(System.getenv("SAMENSPEL_KAFKA_ADVERTISED_PORT"))
        .map(Integer::parseInt)
        .orElse(port);
  }
}

package nl.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import nl.samenspel.chassis.testing.EmbeddedBroker;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;

/** Runs the Kafka broker, with the topics of the suite. */
public final class Broker {
  private Broker() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    Home home = Home.fromEnvironment();
    var broker = EmbeddedBroker.kept(home.broker(), Ports.fromEnvironment().kafka());
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    broker.createTopics("samenspel.partnerships", "samenspel.assessments");
    Files.createFile(home.ready("broker"));
    new CountDownLatch(1).await();
  }
}

package nl.samenspel.benchmark.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.process.Part;

/**
 * A part of the suite as a process that can be hurt. Nobody starts it again but who hurt it. Ends
 * by itself when this program does, as every part does.
 */
final class Node {
  private static final int CHANCES = 5;
  private static final Duration GLANCE = Duration.ofMillis(100);

  private final Part part;
  private final Home home;
  private final Supplier<Stream<ProcessHandle>> others;

  /** None before the first start. */
  private Process process;

  Node(Part part, Home home) {
    this(part, home, Stream::empty);
  }

  /**
   * @param others processes that belong to it without being its children
   */
  Node(Part part, Home home, Supplier<Stream<ProcessHandle>> others) {
    this.part = part;
    this.home = home;
    this.others = others;
  }

  String name() {
    return part.name();
  }

  boolean isReady() {
    return isAlive() && part.ready().getAsBoolean();
  }

  synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  synchronized void start() {
    var builder =
        new ProcessBuilder(part.command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log(part.name()).toFile()));
    builder.environment().putAll(part.environment());
    try {
      Files.deleteIfExists(home.ready(part.name()));
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not start " + part.name(), e);
    }
  }

  /** Starts it again when it ends before it is ready, as it may when what it needs is away. */
  void awaitReady(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    int chances = CHANCES;
    while (!isReady()) {
      if (System.nanoTime() > end || chances == 0) {
        throw new IllegalStateException(
            part.name() + " does not get ready; see " + home.log(part.name()));
      }
      if (!isAlive()) {
        chances--;
        start();
      }
      TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
    }
  }

  /** As when the power fails: nothing is finished, nobody is told. */
  synchronized void kill() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(e -> each));
    process.onExit().join();
  }

  /** Asks it to end, in good order. */
  synchronized void terminate() {
    process.destroy();
  }

  void awaitEnd(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException(part.name() + " does not end");
    }
  }

  /** Stands still, with everything it holds. */
  synchronized void stop() {
    signal("STOP");
  }

  synchronized void goOn() {
    signal("CONT");
  }

  private void signal(String signal) {
    for (ProcessHandle each : processes()) {
      try {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(each.pid()))
            .redirectErrorStream(true)
            .start()
            .waitFor();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private List<ProcessHandle> processes() {
    return Stream.concat(others.get(), Stream.of(process.toHandle())).toList();
  }
}

package nl.samenspel.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.samenspel.local.home.Home;

/** Keeps one part running: starts it, starts it again when it died, says so, and stops it. */
public final class SupervisedPart {
  private static final int CHANCES = 5;
  private static final Duration FIRST_START = Duration.ofMinutes(3);
  private static final Duration GOODBYE = Duration.ofSeconds(20);
  private static final Duration GLANCE = Duration.ofMillis(100);

  private final Part part;
  private final Home home;
  private final Consumer<String> say;
  private final Backoff backoff = new Backoff();
  private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
  private final Thread supervisor;
  private volatile boolean stopping;

  /** None before the first start. */
  private volatile Process process;

  public SupervisedPart(Part part, Home home, Consumer<String> say) {
    this.part = part;
    this.home = home;
    this.say = say;
    this.supervisor = new Thread(this::supervise, "supervisor of " + part.name());
    supervisor.setDaemon(true);
  }

  public SupervisedPart start() {
    supervisor.start();
    return this;
  }

  /**
   * @throws StartFailed when it does not get there, with the end of its log
   */
  public void awaitReady() throws InterruptedException {
    try {
      firstReady.get(FIRST_START.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StartFailed(part.name(), home.log(part.name()), e);
    }
  }

  public String name() {
    return part.name();
  }

  /** Returns when it is gone. */
  public void stop() {
    stopping = true;
    supervisor.interrupt();
    try {
      supervisor.join();
      if (process != null) {
        process.destroy();
        if (!process.waitFor(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    forgetNotes();
  }

  private void supervise() {
    try {
      for (int start = 1; !stopping; start++) {
        long born = System.nanoTime();
        launch();
        awaitReadyOrDead(born);
        int code = process.waitFor();
        if (stopping) {
          return;
        }
        if (start >= CHANCES && !firstReady.isDone()) {
          firstReady.completeExceptionally(new IllegalStateException("ended " + start + " times"));
          return;
        }
        Duration pause = backoff.afterHavingLived(Duration.ofNanos(System.nanoTime() - born));
        say.accept(
            "%s ended unexpectedly (exit code %d); it is started again"
                .formatted(part.name(), code));
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReadyOrDead(long born) throws InterruptedException {
    while (process.isAlive() && !part.ready().getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(GLANCE.toMillis());
    }
    if (process.isAlive()) {
      say.accept(
          String.format(
              Locale.ROOT,
              "%s is ready%s after %.1f s (process %d)",
              part.name(),
              firstReady.isDone() ? " again" : "",
              (System.nanoTime() - born) / 1e9,
              process.pid()));
      firstReady.complete(null);
    }
  }

  private void launch() {
    forgetNotes();
    Path log = home.log(part.name());
    var builder =
        new ProcessBuilder(deafToTheKeyboard(part.command()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(part.environment());
    try {
      process = builder.start();
      Files.writeString(home.pid(part.name()), String.valueOf(process.pid()));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not start " + part.name(), e);
    }
  }

  /**
   * Ctrl-C goes to every process of the terminal at once; here it is for the launcher alone, which
   * stops the parts one after the other.
   */
  private static List<String> deafToTheKeyboard(List<String> command) {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      return command;
    }
    var deaf = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
    deaf.addAll(command);
    return deaf;
  }

  private void forgetNotes() {
    try {
      Files.deleteIfExists(home.pid(part.name()));
      Files.deleteIfExists(home.ready(part.name()));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not tidy up " + home.folder(), e);
    }
  }
}

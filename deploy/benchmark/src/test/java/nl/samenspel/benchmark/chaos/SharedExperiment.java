package nl.samenspel.benchmark.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Ports;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a running cluster: one for all of them, stopped after the last. */
final class SharedExperiment implements ParameterResolver {
  /** Below the range from which outgoing connections get theirs. */
  private static final Ports PORTS = new Ports(16_000);

  private static final int KILLS = 10;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Experiment.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Experiment.class, key -> start(), Experiment.class);
  }

  private static Experiment start() {
    Path project = Home.fromEnvironment().project();
    var home = new Home(project, project.resolve("deploy/benchmark/target/chaos-test"));
    var options = new Options(KILLS, Long.getLong("samenspel.chaos.seed", 2026));
    try {
      var experiment = new Experiment(home, PORTS, options, System.out::println);
      experiment.start();
      return experiment;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

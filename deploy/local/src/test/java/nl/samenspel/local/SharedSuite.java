package nl.samenspel.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.samenspel.local.home.Ports;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the suite: one for all of them, stopped after the last. */
final class SharedSuite implements ParameterResolver {
  /** Below the range from which outgoing connections get theirs. */
  private static final Ports PORTS = new Ports(14_000);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningSuite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(RunningSuite.class, key -> start(), RunningSuite.class)
        .awaitReady();
  }

  private static RunningSuite start() {
    try {
      return new RunningSuite(Files.createTempDirectory("samenspel"), PORTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

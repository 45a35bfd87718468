package nl.samenspel.benchmark.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements that lie beside the classes of this package. */
final class Scripts {
  private Scripts() {}

  static String read(String name) {
    try (var stream = Scripts.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.samenspel.local.demo;

import java.util.function.Consumer;

/** Tells what happens, for people to read along. */
final class Story {
  private final Consumer<String> line;

  Story(Consumer<String> line) {
    this.line = line;
  }

  void act(String title) {
    line.accept("");
    line.accept(title);
  }

  void tell(String what, Object... details) {
    line.accept("  " + what.formatted(details));
  }
}

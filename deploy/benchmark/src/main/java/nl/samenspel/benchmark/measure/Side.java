package nl.samenspel.benchmark.measure;

import java.time.Duration;

/** One of those that are measured in turn. */
public record Side(String name, Measured measured) {

  /** Works for about as long as it is given and tells what came of it. */
  @FunctionalInterface
  public interface Measured {
    Reading over(Duration time) throws Exception;
  }
}

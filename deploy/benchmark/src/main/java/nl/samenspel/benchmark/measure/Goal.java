package nl.samenspel.benchmark.measure;

import java.util.Locale;

/** What a figure has to be; figures without a goal are there to be known. */
public sealed interface Goal {

  boolean isMetBy(double value);

  static Goal atLeast(double bound) {
    return new AtLeast(bound);
  }

  static Goal atMost(double bound) {
    return new AtMost(bound);
  }

  static Goal none() {
    return new None();
  }

  /** The more the better. */
  record AtLeast(double bound) implements Goal {
    @Override
    public boolean isMetBy(double value) {
      return value >= bound;
    }

    @Override
    public String toString() {
      return "≥ " + brief(bound);
    }
  }

  /** The less the better. */
  record AtMost(double bound) implements Goal {
    @Override
    public boolean isMetBy(double value) {
      return value <= bound;
    }

    @Override
    public String toString() {
      return "≤ " + brief(bound);
    }
  }

  /** For context. */
  record None() implements Goal {
    @Override
    public boolean isMetBy(double value) {
      return true;
    }

    @Override
    public String toString() {
      return "";
    }
  }

  private static String brief(double bound) {
    return bound == Math.rint(bound)
        ? String.valueOf((long) bound)
        : String.format(Locale.ROOT, "%s", bound);
  }
}

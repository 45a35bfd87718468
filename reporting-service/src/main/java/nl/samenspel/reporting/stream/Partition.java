package nl.samenspel.reporting.stream;

import java.util.Comparator;

/** A partition of a topic. */
record Partition(String topic, int number) implements Comparable<Partition> {

  private static final Comparator<Partition> ORDER =
      Comparator.comparing(Partition::topic).thenComparing(Partition::number);

  @Override
  public int compareTo(Partition other) {
    return ORDER.compare(this, other);
  }
}

package nl.samenspel.benchmark.row;

import java.util.List;
import nl.samenspel.benchmark.measure.Row;

/** All that there are, in the order of the table. */
public final class Rows {
  public static final List<Row> ALL =
      List.of(
          AgainstPgbench.WRITE,
          AgainstPgbench.COMPLETE,
          AgainstPgbench.READ,
          new Constant(),
          new AgainstDirectus(),
          new Relay(),
          new Latency(),
          new Visible(),
          new Projection(),
          new Export(),
          new Growth(),
          new Start());

  private Rows() {}
}

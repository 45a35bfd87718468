package nl.samenspel.benchmark.row;

import java.time.Duration;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Side;

/** Load of which is measured too what it costs in processor time, for each time it was done. */
final class Costed {
  static final String SERVICE = "serviceMillis";
  static final String DATABASE = "databaseMillis";

  private Costed() {}

  static Reading measure(Bed bed, String service, Side.Measured load, Duration time)
      throws Exception {
    var before = bed.usage(service).cpuMillis();
    var databaseBefore = bed.usage("postgresql").cpuMillis();
    var reading = load.over(time);
    var count = reading.get("count");
    return reading
        .with(SERVICE, (bed.usage(service).cpuMillis() - before) / count)
        .with(DATABASE, (bed.usage("postgresql").cpuMillis() - databaseBefore) / count);
  }
}

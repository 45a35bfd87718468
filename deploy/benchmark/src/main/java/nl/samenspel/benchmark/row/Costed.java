package nl.samenspel.benchmark.row;

import java.time.Duration;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Side;

/** Load of which is measured too what it costs in processor time, for each time it was done. */
final class Costed {
  static final String SERVICE = "serviceMillis";
  static final String DATABASE = "databaseMillis";

  /** How often a second of processor time of both together suffices for. */
  static final String PER_CPU_SECOND = "perCpuSecond";

  /** The same, of the service alone. */
  static final String PER_SERVICE_SECOND = "perServiceSecond";

  private Costed() {}

  static Reading measure(Bed bed, String service, Side.Measured load, Duration time)
      throws Exception {
    var before = bed.usage(service).cpuMillis();
    var databaseBefore = bed.usage("postgresql").cpuMillis();
    var reading = load.over(time);
    var count = reading.get("count");
    var serviceMillis = (bed.usage(service).cpuMillis() - before) / count;
    var databaseMillis = (bed.usage("postgresql").cpuMillis() - databaseBefore) / count;
    return reading
        .with(SERVICE, serviceMillis)
        .with(DATABASE, databaseMillis)
        .with(PER_CPU_SECOND, 1e3 / (serviceMillis + databaseMillis))
        .with(PER_SERVICE_SECOND, 1e3 / serviceMillis);
  }
}

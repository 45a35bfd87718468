package nl.samenspel.benchmark.row;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.load.Request;
import nl.samenspel.benchmark.load.Wrk;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.local.home.Service;

/** Load of which is measured too what it costs in processor time, for each time it was done. */
final class Costed {
  static final String SERVICE = "serviceMillis";
  static final String DATABASE = "databaseMillis";

  /** How often a second of processor time of both together suffices for. */
  static final String PER_CPU_SECOND = "perCpuSecond";

  /** The same, of the service alone. */
  static final String PER_SERVICE_SECOND = "perServiceSecond";

  static final int CLIENTS = 8;

  private Costed() {}

  /** Requests to the partnership service, from eight clients. */
  static Side requests(Bed bed, String name, List<Request> requests) {
    var service = Service.PARTNERSHIP;
    return requests(bed, name, service.title(), bed.ports().url(service), requests);
  }

  /**
   * The same, where order matters.
   *
   * @param sequences asked for before each load
   */
  static Side sequences(Bed bed, String name, Supplier<List<List<Request>>> sequences) {
    var service = Service.PARTNERSHIP;
    return new Side(
        name,
        time -> {
          var load = new Wrk(bed.ports().url(service), CLIENTS, sequences.get());
          return measure(bed, service.title(), load::over, time);
        });
  }

  /** The same to another part that runs beside it. */
  static Side requests(Bed bed, String name, String part, String address, List<Request> requests) {
    var load = Wrk.inAnyOrder(address, CLIENTS, requests);
    return new Side(name, time -> measure(bed, part, load::over, time));
  }

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

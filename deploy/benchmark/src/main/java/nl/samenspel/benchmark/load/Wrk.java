package nl.samenspel.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.benchmark.measure.Reading;

/**
 * Requests over HTTP from as many clients, each of which asks again as soon as it has its answer
 * (closed model), by <a href="https://github.com/wg/wrk">wrk</a>. Any answer but a good one fails
 * the run.
 *
 * @param sequences requests of which each is sent when the one before it was answered; after the
 *     last the first comes again
 */
public record Wrk(String address, int clients, List<List<Request>> sequences) {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private static final Pattern DONE =
      Pattern.compile("done requests=(\\d+) micros=(\\d+) faults=(\\d+) p50=(\\d+) p99=(\\d+)");

  private static final String SCRIPT =
      """
      local threads = 0
      setup = function(thread)
        thread:set("number", threads)
        threads = threads + 1
      end
      local asked = {}
      local function ask(sequence, ...)
        if sequence %% %d == number then
          asked[#asked + 1] = wrk.format(...)
        end
      end
      local next = 0
      init = function(arguments)
      %s
        -- wrk looks at a first request of the first thread, and does not send it.
        if number == 0 then
          next = -1
        end
      end
      request = function()
        next = next %% #asked + 1
        return asked[next]
      end
      done = function(summary, latency)
        local e = summary.errors
        io.write(string.format("done requests=%%d micros=%%d faults=%%d p50=%%d p99=%%d\\n",
          summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout,
          latency:percentile(50), latency:percentile(99)))
      end
      """;

  /** Requests that do not depend on each other. */
  public static Wrk inAnyOrder(String address, int clients, List<Request> requests) {
    return new Wrk(address, clients, requests.stream().map(List::of).toList());
  }

  public static Optional<String> lacking() {
    return Tool.lacking("wrk", "apt install wrk");
  }

  /** Per second and, in milliseconds, how long the answers took. */
  public Reading over(Duration time) throws IOException, InterruptedException {
    var script = Files.createTempFile("wrk", ".lua");
    try {
      Files.writeString(script, script());
      var said =
          Tool.run(
              List.of(
                  "wrk",
                  "--threads=" + threads(),
                  "--connections=" + clients,
                  "--duration=" + time.toSeconds() + "s",
                  "--timeout=10s",
                  "--script=" + script,
                  address),
              Map.of(),
              time.plus(GRACE));
      return reading(said);
    } finally {
      Files.delete(script);
    }
  }

  private static Reading reading(String said) {
    var done = DONE.matcher(said);
    if (!done.find()) {
      throw new IllegalStateException("wrk did not say what came of it:\n" + said);
    }
    if (!done.group(3).equals("0")) {
      throw new IllegalStateException("Not every answer was a good one:\n" + said);
    }
    var requests = Double.parseDouble(done.group(1));
    return Reading.of(Reading.PER_SECOND, requests / Double.parseDouble(done.group(2)) * 1e6)
        .with("count", requests)
        .with(Reading.P50, Double.parseDouble(done.group(4)) / 1e3)
        .with(Reading.P99, Double.parseDouble(done.group(5)) / 1e3);
  }

  private String script() {
    var lines = new StringBuilder();
    for (int sequence = 0; sequence < sequences.size(); sequence++) {
      for (var request : sequences.get(sequence)) {
        lines.append(
            "  ask(%d, %s, %s, {[\"Authorization\"]=%s,%s}, %s)\n"
                .formatted(
                    sequence,
                    quoted(request.method()),
                    quoted(request.path()),
                    quoted("Bearer " + request.token()),
                    " [\"Content-Type\"]=\"application/json\", [\"Host\"]=" + quoted(host()),
                    request.body() == null ? "nil" : quoted(request.body())));
      }
    }
    return SCRIPT.formatted(threads(), lines);
  }

  /**
   * One serves all clients, which takes the least of the machine; but only one that has a single
   * client sends a request when the one before it was answered.
   */
  private int threads() {
    return sequences.stream().allMatch(sequence -> sequence.size() == 1) ? 1 : clients;
  }

  private String host() {
    return address.replaceAll("^http://|/.*$", "");
  }

  private static String quoted(String text) {
    return "[==[" + text + "]==]";
  }
}

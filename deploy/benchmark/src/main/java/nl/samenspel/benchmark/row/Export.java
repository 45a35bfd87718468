package nl.samenspel.benchmark.row;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.benchmark.measure.Comparison;
import nl.samenspel.benchmark.measure.Contest;
import nl.samenspel.benchmark.measure.Goal;
import nl.samenspel.benchmark.measure.Reading;
import nl.samenspel.benchmark.measure.Result;
import nl.samenspel.benchmark.measure.Rounds;
import nl.samenspel.benchmark.measure.Row;
import nl.samenspel.benchmark.measure.Side;
import nl.samenspel.local.home.Service;
import org.postgresql.PGConnection;

/** Taking all events out as CSV. */
final class Export implements Row {

  /** What the service runs for it. */
  private static final String QUERY =
      """
      select (x.id)::text, (x.type)::text, (x.subject)::text, (x.partnership)::text,
        to_char(x.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), (x.body)::text
      from projection.event x where true and true order by x.topic, x.partition, x."offset"
      """;

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String title() {
    return "CSV export of the events ÷ COPY TO STDOUT of the same query";
  }

  @Override
  public List<Result> measure(Bed bed, Rounds rounds) throws Exception {
    bed.run(Service.REPORTING);
    var events =
        Stream.concat(
                Filling.COUNTRY.organisations().stream(),
                Filling.COUNTRY.partnerships(0, 160).stream())
            .toList();
    Filling.bring(bed, events);
    try (var connection = bed.database(Service.REPORTING);
        var analyse = connection.createStatement()) {
      analyse.execute("vacuum analyze projection.event");
      var ours =
          new Side(
              "export over HTTP",
              time ->
                  Costed.measure(
                      bed,
                      Service.REPORTING.title(),
                      any -> again(time, () -> exported(bed)),
                      time));
      var theirs = new Side("COPY", time -> again(time, () -> copied(connection)));
      return rounds.of(
          name(),
          new Contest(
              List.of(ours, theirs),
              List.of(
                  Comparison.ratio(
                      title(), Reading.PER_SECOND, "MB/s", ours, theirs, Goal.atLeast(0.5)),
                  Comparison.figure(
                      "CPU a megabyte, service", Costed.SERVICE, "ms", ours, Goal.none()))));
    }
  }

  private interface Work {

    /**
     * @return how many bytes came
     */
    long run() throws Exception;
  }

  private static Reading again(Duration time, Work work) throws Exception {
    var begin = System.nanoTime();
    long bytes = 0;
    do {
      bytes += work.run();
    } while (System.nanoTime() - begin < time.toNanos());
    var megabytes = bytes / 1e6;
    return Reading.of(Reading.PER_SECOND, megabytes / ((System.nanoTime() - begin) / 1e9))
        .with("count", megabytes);
  }

  private static long exported(Bed bed) throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create(bed.ports().url(Service.REPORTING) + "/v1/exports/events?format=csv"))
            .header("Authorization", "Bearer " + bed.token("auditor"))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("The export was answered with " + response.statusCode());
    }
    try (var body = response.body()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static long copied(Connection connection) throws Exception {
    var counting = new Counting();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy (" + QUERY + ") to stdout (format csv, header)", counting);
    return counting.bytes;
  }

  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }
}

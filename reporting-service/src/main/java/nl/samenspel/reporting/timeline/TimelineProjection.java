package nl.samenspel.reporting.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.inbox.IncomingEvent;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what happened, with the day on which it did. */
@ApplicationScoped
class TimelineProjection implements Projection {

  @Inject Sql sql;

  @ConfigProperty(name = "samenspel.zone")
  ZoneId zone;

  private record Line(IncomingEvent event, Kind kind, UUID partnership, LocalDate occurredOn) {}

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public void apply(Batch batch) {
    var lines = batch.events().stream().flatMap(event -> line(event).stream()).toList();
    if (lines.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into timeline_entry
            (event, partnership, occurred_on, recorded_at, subject, sequence, kind, data)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (event) do nothing
        """,
        Columns.of(lines)
            .uuid(line -> line.event().id())
            .uuid(Line::partnership)
            .date(Line::occurredOn)
            .instant(line -> line.event().time())
            .uuid(line -> line.event().subject())
            .whole(line -> line.event().sequence())
            .text(line -> line.kind().wireName())
            .text(line -> line.event().data().toString())
            .arrays());
  }

  private Optional<Line> line(IncomingEvent event) {
    return Kind.ofType(event.type())
        .map(
            kind ->
                new Line(
                    event,
                    kind,
                    UUID.fromString(event.data().path("partnership").asText()),
                    occurredOn(event, kind)));
  }

  /** The day that the event names, or else the day on which it was recorded. */
  private LocalDate occurredOn(IncomingEvent event, Kind kind) {
    var recordedOn = LocalDate.ofInstant(event.time(), zone);
    return Stream.of("occurredOn", "receivedOn")
        .flatMap(name -> day(event, name).stream())
        .findFirst()
        .orElseGet(() -> kind == Kind.PARTNERSHIP_CREATED ? begin(event, recordedOn) : recordedOn);
  }

  /** One that was going on before it was entered begins where its first phase does. */
  private static LocalDate begin(IncomingEvent created, LocalDate recordedOn) {
    return day(created, "startsOn").filter(recordedOn::isAfter).orElse(recordedOn);
  }

  private static Optional<LocalDate> day(IncomingEvent event, String name) {
    return Optional.of(event.data().path(name).asText())
        .filter(day -> !day.isEmpty())
        .map(LocalDate::parse);
  }

  static List<String> wireNames(List<Kind> kinds) {
    return kinds.stream().map(Kind::wireName).toList();
  }
}

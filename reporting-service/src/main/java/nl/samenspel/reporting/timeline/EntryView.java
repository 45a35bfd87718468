package nl.samenspel.reporting.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.reporting.party.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened, in a sentence and in facts. */
@Schema(name = "TimelineEntry")
public record EntryView(
    @Schema(description = "The id of the event, as in the feed.") UUID event,
    @Schema(examples = "phaseCompleted") Kind kind,
    LocalDate occurredOn,
    @Schema(description = "When it was recorded.") Instant recordedAt,
    @Schema(
            description = "What happened, for a person.",
            implementation = String.class,
            examples = "Fase verkennen is afgerond.")
        Text sentence,
    @Schema(
            description = "The data of the event, for programs; see the description of the events.",
            implementation = Object.class)
        JsonNode facts) {

  /**
   * @param parties the organisations that are named, by id
   */
  public static List<EntryView> from(List<Entry> entries, Map<UUID, Party> parties) {
    var sentences = new Sentences(parties);
    return entries.stream()
        .map(
            entry ->
                new EntryView(
                    entry.event(),
                    entry.kind(),
                    entry.occurredOn(),
                    entry.recordedAt(),
                    sentences.of(entry),
                    entry.facts()))
        .toList();
  }

  /** The organisations that the sentences name. */
  public static Set<UUID> named(Collection<Entry> entries) {
    var ids = new TreeSet<UUID>();
    entries.stream()
        .flatMap(
            entry ->
                Stream.of(
                    entry.text("organisation"),
                    entry.facts().path("complainant").path("organisation").asText()))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .forEach(ids::add);
    entries.stream()
        .flatMap(
            entry ->
                Stream.of("about", "parties", "sharedWith")
                    .flatMap(name -> entry.texts(name).stream()))
        .map(UUID::fromString)
        .forEach(ids::add);
    return ids;
  }
}

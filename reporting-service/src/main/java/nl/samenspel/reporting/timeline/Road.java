package nl.samenspel.reporting.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The road of a partnership through the phases: every stay in a phase, in order. Phases can be
 * skipped, returned to and begun again in a next cycle; the road shows it as it went.
 */
public record Road(List<Stay> stays) {

  /** The phases in the order of the model of Kaats and Opheij. */
  public static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");

  /** A road without a step. */
  public static final Road NONE = new Road(List.of());

  /** A stay in a phase. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "PhaseStay", description = "A stay in a phase.")
  public record Stay(
      @Schema(examples = "1") int cycle,
      @Schema(enumeration = {"explore", "share", "agree", "shape", "execute"}) String phase,
      LocalDate from,
      @Schema(description = "Absent while it goes on.") LocalDate until,
      @Schema(
              description =
                  "active: it goes on; completed; skipped; returned: left for an earlier phase; ended: the"
                      + " cycle or the partnership ended in it.",
              enumeration = {"active", "completed", "skipped", "returned", "ended"})
          String outcome,
      @Schema(description = "Requirements that were waived at its end, by code.")
          List<String> waived,
      @Schema(description = "Requirements that were not met when it was skipped, by code.")
          List<String> unmet) {

    private Stay closed(LocalDate on, String how, List<String> waived, List<String> unmet) {
      return new Stay(cycle, phase, from, on, how, waived, unmet);
    }

    boolean open() {
      return outcome.equals("active");
    }
  }

  /** Follows what happened, in the order in which it was recorded. */
  public static Road of(List<Entry> entries) {
    var stays = new ArrayList<Stay>();
    entries.stream()
        .filter(entry -> entry.subject().equals(entry.partnership()))
        .sorted(Comparator.comparingLong(Entry::sequence))
        .forEach(entry -> step(stays, entry));
    return new Road(List.copyOf(stays));
  }

  private static void step(List<Stay> stays, Entry entry) {
    switch (entry.kind()) {
      case PHASE_STARTED -> start(stays, entry);
      case PHASE_COMPLETED -> close(stays, entry, "completed");
      case PHASE_RETURNED -> close(stays, entry, "returned");
      case PHASE_SKIPPED -> skip(stays, entry);
      case CYCLE_RENEWED, PARTNERSHIP_ENDED -> close(stays, entry, "ended");
      default -> {}
    }
  }

  private static void start(List<Stay> stays, Entry entry) {
    stays.add(
        new Stay(
            entry.number("cycle"),
            entry.text("phase"),
            entry.occurredOn(),
            null,
            "active",
            List.of(),
            List.of()));
  }

  private static void close(List<Stay> stays, Entry entry, String how) {
    if (!stays.isEmpty() && last(stays).open()) {
      var closed =
          last(stays).closed(entry.occurredOn(), how, entry.texts("waived"), entry.texts("unmet"));
      stays.set(stays.size() - 1, closed);
    }
  }

  /** A phase can be skipped while in it, or before it ever began. */
  private static void skip(List<Stay> stays, Entry entry) {
    if (stays.isEmpty()
        || !last(stays).open()
        || !last(stays).phase().equals(entry.text("phase"))) {
      start(stays, entry);
    }
    close(stays, entry, "skipped");
  }

  private static Stay last(List<Stay> stays) {
    return stays.get(stays.size() - 1);
  }

  public List<Stay> in(int cycle) {
    return stays.stream().filter(stay -> stay.cycle() == cycle).toList();
  }

  /** The last stay in a phase of a cycle, which says how that phase stands. */
  public Optional<Stay> lastIn(int cycle, String phase) {
    return in(cycle).stream()
        .filter(stay -> stay.phase().equals(phase))
        .reduce((earlier, later) -> later);
  }
}

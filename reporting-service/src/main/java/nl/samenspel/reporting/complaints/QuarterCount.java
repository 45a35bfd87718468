package nl.samenspel.reporting.complaints;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.reporting.calendar.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Complaints that were received in a quarter, by how they stand today. */
@Schema(
    name = "ComplaintQuarter",
    description = "Complaints that were received in a quarter, by how they stand today.")
public record QuarterCount(
    @Schema(implementation = String.class, examples = "2026-Q3") Quarter quarter,
    @Schema(description = "Decided, or met to satisfaction, in time.") int decidedInTime,
    @Schema(description = "Open, within the term.") int open,
    @Schema(description = "Settled late, or open and overdue.") int late,
    int withdrawn) {

  /** Over ten years it tells something when there was no complaint in a quarter. */
  private static final int GAPS_WITHIN = 40;

  /**
   * From the quarter of the first complaint up to and including that of the last day, also those of
   * the last ten years in which there was none; empty when there is no complaint.
   *
   * @param complaints in the order in which they came
   * @param last until when the partnership ran, or today
   * @param today as of when they stand
   */
  public static List<QuarterCount> of(List<Complaint> complaints, LocalDate last, LocalDate today) {
    if (complaints.isEmpty()) {
      return List.of();
    }
    var received =
        complaints.stream().collect(Collectors.groupingBy(it -> Quarter.of(it.receivedOn())));
    var latest = complaints.get(complaints.size() - 1).receivedOn();
    var quarters =
        Quarter.of(complaints.get(0).receivedOn())
            .upTo(Quarter.of(latest.isAfter(last) ? latest : last));
    var recent = quarters.subList(Math.max(0, quarters.size() - GAPS_WITHIN), quarters.size());
    return quarters.stream()
        .filter(each -> received.containsKey(each) || each.compareTo(recent.get(0)) >= 0)
        .map(each -> of(each, Standing.of(received.getOrDefault(each, List.of()), today)))
        .toList();
  }

  private static QuarterCount of(Quarter quarter, Standing it) {
    return new QuarterCount(quarter, it.decidedInTime(), it.open(), it.late(), it.withdrawn());
  }

  @JsonIgnore
  public Standing standing() {
    return new Standing(decidedInTime, open, late, withdrawn);
  }
}

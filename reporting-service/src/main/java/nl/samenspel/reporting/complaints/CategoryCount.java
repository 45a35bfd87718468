package nl.samenspel.reporting.complaints;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Complaints about one thing, by how they stand. */
@Schema(name = "CategoryCount", description = "Complaints about one thing, by how they stand.")
public record CategoryCount(
    @Schema(enumeration = {"communication", "focus", "expectations", "result", "conduct", "other"})
        String category,
    @Schema(description = "Decided, or met to satisfaction, in time.") int decidedInTime,
    @Schema(description = "Open, within the term.") int open,
    @Schema(description = "Settled late, or open and overdue.") int late,
    int withdrawn) {

  /** The categories that occur, most complaints first. */
  public static List<CategoryCount> of(Collection<Complaint> complaints, LocalDate day) {
    return of(
        complaints.stream()
            .collect(
                Collectors.groupingBy(
                    Complaint::category,
                    Collectors.collectingAndThen(
                        Collectors.toList(), each -> Standing.of(each, day)))));
  }

  /** The same of what was counted already. */
  public static List<CategoryCount> of(Map<String, Standing> counted) {
    return counted.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing(CategoryCount::total)
                .reversed()
                .thenComparing(CategoryCount::category))
        .toList();
  }

  private static CategoryCount of(String category, Standing it) {
    return new CategoryCount(category, it.decidedInTime(), it.open(), it.late(), it.withdrawn());
  }

  @JsonIgnore
  public Standing standing() {
    return new Standing(decidedInTime, open, late, withdrawn);
  }

  @JsonIgnore
  public int total() {
    return standing().total();
  }
}

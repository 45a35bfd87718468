package nl.samenspel.reporting.complaints;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complaints stand on a day; each is counted once. */
@Schema(name = "ComplaintStanding", description = "How complaints stand today; each counts once.")
public record Standing(
    @Schema(description = "Decided, or met to satisfaction, in time.") int decidedInTime,
    @Schema(description = "Open, within the term.") int open,
    @Schema(description = "Settled late, or open and overdue.") int late,
    int withdrawn) {

  public static final Standing NONE = new Standing(0, 0, 0, 0);

  /**
   * The same for a row of complaints called k, as SQL that gives the name of where it counts; takes
   * the day as its parameter. What is late is said in {@link Complaint#terms}.
   */
  public static final String SQL =
      """
      case
        when k.state = 'withdrawn' then 'withdrawn'
        when k.in_time is false then 'late'
        when k.state in ('decided', 'satisfied') then 'decidedInTime'
        when k.state <> 'suspended' and exists (
            select from unnest(k.deadline_codes, k.deadline_days) as term (code, day)
            where term.day < ? and (term.code = 'decision'
                or term.code = 'acknowledgement' and k.state = 'logged')) then 'late'
        else 'open'
      end
      """;

  /** So many that stand as {@link #SQL} says. */
  public static Standing of(String standing, int count) {
    return switch (standing) {
      case "withdrawn" -> new Standing(0, 0, 0, count);
      case "late" -> new Standing(0, 0, count, 0);
      case "open" -> new Standing(0, count, 0, 0);
      case "decidedInTime" -> new Standing(count, 0, 0, 0);
      default -> throw new IllegalArgumentException(standing);
    };
  }

  public static Standing of(Collection<Complaint> complaints, LocalDate day) {
    return complaints.stream().map(each -> of(each, day)).reduce(NONE, Standing::plus);
  }

  static Standing of(Complaint it, LocalDate day) {
    if (it.state().equals("withdrawn")) {
      return new Standing(0, 0, 0, 1);
    }
    if (Boolean.FALSE.equals(it.inTime()) || it.overdueOn(day).isPresent()) {
      return new Standing(0, 0, 1, 0);
    }
    return it.open() ? new Standing(0, 1, 0, 0) : new Standing(1, 0, 0, 0);
  }

  public Standing plus(Standing other) {
    return new Standing(
        decidedInTime + other.decidedInTime,
        open + other.open,
        late + other.late,
        withdrawn + other.withdrawn);
  }

  @JsonIgnore
  public int total() {
    return decidedInTime + open + late + withdrawn;
  }

  /**
   * The share that was in time of those of which that is known, 0 to 1 in two decimals; null when
   * it is known of none.
   */
  @JsonIgnore
  public BigDecimal shareInTime() {
    int known = decidedInTime + late;
    return known == 0
        ? null
        : BigDecimal.valueOf(decidedInTime)
            .divide(BigDecimal.valueOf(known), 2, RoundingMode.HALF_UP);
  }
}

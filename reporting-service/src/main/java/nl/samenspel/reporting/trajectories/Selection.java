package nl.samenspel.reporting.trajectories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Which trajectories are meant; what is null does not narrow.
 *
 * @param organisation a member today of the partnership
 * @param from the day of the first referral that is looked at
 * @param until the day of the last
 */
public record Selection(
    String region,
    UUID organisation,
    UUID partnership,
    UUID programme,
    LocalDate from,
    LocalDate until) {

  record Condition(String sql, List<Object> parameters) {}

  /** Which of the trajectories t in partnerships p are meant, but for the time. */
  Condition condition() {
    var conditions = new LinkedHashMap<String, Object>();
    conditions.put("p.region = ?", region);
    conditions.put(
        "p.id in (select partnership from member where organisation = ? and left_on is null)",
        organisation);
    conditions.put("p.id = ?", partnership);
    conditions.put("t.programme = ?", programme);
    conditions.values().removeIf(each -> each == null);
    return new Condition(
        conditions.isEmpty() ? "true" : String.join(" and ", conditions.keySet()),
        new ArrayList<>(conditions.values()));
  }
}

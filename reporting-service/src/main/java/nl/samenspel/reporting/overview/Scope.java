package nl.samenspel.reporting.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which partnerships are meant, wherever they are listed or counted; what is null does not narrow.
 *
 * @param organisation a member today
 * @param from only partnerships that had not ended before this day
 * @param until only partnerships that had begun on this day
 */
public record Scope(
    String region, UUID organisation, String form, LocalDate from, LocalDate until) {

  /** As conditions on a partnership p, each with its parameter. */
  public Map<String, Object> conditions() {
    var conditions = new LinkedHashMap<String, Object>();
    conditions.put("p.region = ?", region);
    conditions.put(
        "p.id in (select partnership from member where organisation = ? and left_on is null)",
        organisation);
    conditions.put("p.form = ?", form);
    conditions.put("coalesce(p.ended_on, 'infinity') >= ?", from);
    conditions.put("p.starts_on <= ?", until);
    conditions.values().removeIf(each -> each == null);
    return conditions;
  }
}

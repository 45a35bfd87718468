package nl.samenspel.partnership.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a list is narrowed down to: conditions that all hold, with their parameters. */
public final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions() {}

  /** What belongs to a partnership that the caller was let in to. */
  public static Conditions in(UUID partnership, String path) {
    return new Conditions().and(path + " = :partnership", "partnership", partnership);
  }

  /** Narrows down, unless the value is absent: a filter that was not asked for. */
  public Conditions and(String condition, String parameter, Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** Narrows down by what needs more than one value. */
  public Conditions and(String condition, Map<String, Object> values) {
    conditions.add(condition);
    parameters.putAll(values);
    return this;
  }

  /** Narrows down in any case. */
  public Conditions and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** As the inside of a {@code where}. */
  public String where() {
    return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
  }

  public Map<String, Object> parameters() {
    return parameters;
  }
}

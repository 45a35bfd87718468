package nl.samenspel.reporting.feed;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.samenspel.reporting.party.Sight;

/**
 * Which events somebody wants, of those that may be seen.
 *
 * @param subject a partnership (with its assessments), an organisation or an assessment; null for
 *     all
 * @param patterns the types, as patterns for the database; empty for all
 */
public record Selection(Sight sight, UUID subject, List<String> patterns) {

  /**
   * @param types full names, or short ones such as {@code PhaseCompleted} for every version of it
   */
  public static Selection of(Sight sight, UUID subject, Collection<String> types) {
    var patterns =
        types.stream()
            .map(String::strip)
            .filter(type -> !type.isEmpty())
            .map(Selection::escaped)
            .map(type -> type.contains(".") ? type : "%." + type + ".v%")
            .toList();
    return new Selection(sight, subject, patterns);
  }

  static Selection of(Sight sight, UUID subject, String commaSeparated) {
    return of(
        sight,
        subject,
        commaSeparated == null ? List.of() : Arrays.asList(commaSeparated.split(",")));
  }

  private static String escaped(String type) {
    return type.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}

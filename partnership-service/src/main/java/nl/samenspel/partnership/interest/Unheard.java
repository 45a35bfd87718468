package nl.samenspel.partnership.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * Interests that were stated before somebody joined, so not to that member.
 *
 * @param newcomers who was not there yet
 * @param stated who stated its interest before that
 * @param since when the first of the newcomers joined
 */
record Unheard(List<UUID> newcomers, List<UUID> stated, LocalDate since) {

  /**
   * @param stated when each member stated or confirmed what it seeks, the last time
   */
  static Optional<Unheard> among(Partnership partnership, Map<UUID, LocalDate> stated) {
    var members = partnership.organisations();
    var joined =
        members.stream().collect(Collectors.toMap(Function.identity(), partnership::memberSince));
    var newcomers =
        members.stream()
            .filter(
                newcomer ->
                    members.stream()
                        .anyMatch(
                            other ->
                                !other.equals(newcomer)
                                    && stated.get(other).isBefore(joined.get(newcomer))))
            .toList();
    var before =
        members.stream()
            .filter(
                member ->
                    newcomers.stream()
                        .anyMatch(
                            newcomer ->
                                !newcomer.equals(member)
                                    && stated.get(member).isBefore(joined.get(newcomer))))
            .toList();
    return newcomers.stream()
        .map(joined::get)
        .min(LocalDate::compareTo)
        .map(since -> new Unheard(newcomers, before, since));
  }
}

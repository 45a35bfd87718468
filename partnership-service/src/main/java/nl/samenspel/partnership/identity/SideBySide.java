package nl.samenspel.partnership.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.partnership.organisation.Identity;
import nl.samenspel.partnership.organisation.IdentityVersion;

/**
 * The identities of the present members, and how far they have been compared.
 *
 * @param members all members, in the order in which they joined
 * @param present what those that state something state now
 * @param last the last comparison that was recorded, of whatever versions
 */
record SideBySide(List<UUID> members, List<IdentityVersion> present, Optional<Comparison> last) {

  SideBySide {
    present =
        present.stream()
            .filter(version -> version.identity().isPresent())
            .sorted(Comparator.comparing(version -> members.indexOf(version.organisation())))
            .toList();
  }

  Likeness likeness() {
    var stated = new LinkedHashMap<UUID, Identity>();
    present.forEach(
        version -> stated.put(version.organisation(), version.identity().orElseThrow()));
    return Likeness.of(Map.copyOf(stated));
  }

  /** The members that state nothing. */
  List<UUID> silent() {
    var stating = present.stream().map(IdentityVersion::organisation).toList();
    return members.stream().filter(member -> !stating.contains(member)).toList();
  }

  List<ComparedVersion> versions() {
    return present.stream().map(ComparedVersion::of).toList();
  }

  /** Whose identity changed, or who joined, since the last comparison. */
  List<UUID> changedSinceCompared() {
    return last.map(comparison -> comparison.changedSince(versions())).orElse(List.of());
  }

  /** Whether what the members state now has been compared. */
  boolean isCompared() {
    return silent().isEmpty() && last.isPresent() && changedSinceCompared().isEmpty();
  }

  /** What was agreed on about a difference in the last comparison. */
  Optional<String> agreementOn(Difference difference) {
    return last.flatMap(comparison -> comparison.agreementOn(difference));
  }

  /** The differences about which nothing was agreed on yet. */
  List<Difference> open() {
    return likeness().differences().stream()
        .filter(difference -> agreementOn(difference).isEmpty())
        .toList();
  }
}

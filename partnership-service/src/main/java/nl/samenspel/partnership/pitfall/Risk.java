package nl.samenspel.partnership.pitfall;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What could go wrong, how bad that would be, and who keeps an eye on it.
 *
 * @param likelihood from 1 (hardly) to 5 (almost certainly)
 * @param impact from 1 (a nuisance) to 5 (the end of the collaboration)
 * @param mitigation what is done about it; null while nothing is
 * @param owner the member that keeps an eye on it
 */
@Embeddable
record Risk(
    String title,
    String description,
    int likelihood,
    int impact,
    String mitigation,
    UUID owner,
    @Enumerated(EnumType.STRING) PitfallState state) {

  /** How much it weighs: from 1 to 25. */
  int weight() {
    return likelihood * impact;
  }
}

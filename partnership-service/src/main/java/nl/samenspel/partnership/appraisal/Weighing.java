package nl.samenspel.partnership.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * What a member put in the scales.
 *
 * @param autonomyImpact how much of its autonomy is at stake, from 1 (hardly any) to 5 (most)
 * @param imposed whether it did not choose to take part but has to
 */
@Embeddable
record Weighing(
    @Embedded Fit fit, @Embedded Resources resources, int autonomyImpact, boolean imposed) {

  Weighing {
    // A row in which nothing is known reads as no resources at all.
    resources = resources == null ? Resources.UNKNOWN : resources;
  }
}

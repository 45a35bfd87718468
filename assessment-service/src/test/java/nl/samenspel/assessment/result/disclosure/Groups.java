package nl.samenspel.assessment.result.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.samenspel.assessment.result.scoring.DimensionScores;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.OrganisationScores;

/** Groups of respondents as the rules speak of them: how many, and what they scored. */
final class Groups {

  private Groups() {}

  /** An organisation whose respondents all score the same. */
  static OrganisationScores group(int number, int respondents, int score) {
    return group(number, Collections.nCopies(respondents, Fraction.of(score)));
  }

  static OrganisationScores group(int number, List<Fraction> scores) {
    return new OrganisationScores(id(number), scores);
  }

  /** The same, of whom so many answered on paper. */
  static OrganisationScores onPaper(int number, int respondents, int onPaper, int score) {
    return new OrganisationScores(
        id(number), Collections.nCopies(respondents, Fraction.of(score)), onPaper);
  }

  static UUID id(int number) {
    return new UUID(0, number);
  }

  static DimensionScores dimension(OrganisationScores... groups) {
    return new DimensionScores("trust", new ArrayList<>(Arrays.asList(groups)));
  }

  /** The numbers of the organisations that are shown. */
  static List<Integer> shown(PublishedDimension dimension) {
    return dimension.organisations().stream()
        .filter(each -> !each.suppressed())
        .map(each -> (int) each.organisation().getLeastSignificantBits())
        .toList();
  }
}

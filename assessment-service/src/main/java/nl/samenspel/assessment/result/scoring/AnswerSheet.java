package nl.samenspel.assessment.result.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one respondent answered.
 *
 * @param organisation for which organisation the respondent spoke
 * @param audience in what part
 * @param onPaper whether it came on paper, so that who wrote it over knows it
 * @param answers 1 to 5 by item code; null and absent both mean "don't know"
 */
public record AnswerSheet(
    UUID organisation, String audience, boolean onPaper, Map<String, Integer> answers) {

  public AnswerSheet {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** One that nobody has seen. */
  public AnswerSheet(UUID organisation, String audience, Map<String, Integer> answers) {
    this(organisation, audience, false, answers);
  }

  /** The mean of the items answered; none when fewer than half of them were. */
  public Optional<Fraction> scoreOn(Scale scale) {
    var given =
        scale.items().stream()
            .filter(item -> answers.get(item.code()) != null)
            .map(item -> item.worth(answers.get(item.code())))
            .toList();
    return given.isEmpty() || given.size() * 2 < scale.items().size()
        ? Optional.empty()
        : Optional.of(Fraction.mean(given));
  }

  /** What each answer counts for, in the order of the items; none unless all were answered. */
  Optional<List<Fraction>> completeOn(Scale scale) {
    var complete = scale.items().stream().allMatch(item -> answers.get(item.code()) != null);
    return complete
        ? Optional.of(
            scale.items().stream().map(item -> item.worth(answers.get(item.code()))).toList())
        : Optional.empty();
  }
}

package nl.samenspel.assessment.result.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenspel.assessment.result.scoring.AnswerSheet;
import nl.samenspel.assessment.result.scoring.Fraction;
import nl.samenspel.assessment.result.scoring.Scale;

/**
 * The same people once more, by audience instead of by organisation. Only of the organisations that
 * are shown: so whatever the people of a hidden one answered, nothing here changes with it.
 *
 * <p>What remains is to take audiences and organisations off one another. All audiences are told or
 * none, and that is decided by how many people there are, never by what they answered.
 *
 * @param audiences those that were invited
 * @param people of the organisations whose scores are told
 */
record AudienceSplit(SortedSet<String> audiences, List<Person> people) {

  private static final int DECIMALS = 1;

  /**
   * Somebody with a score.
   *
   * @param onPaper whether who wrote the answers over knows it
   */
  record Person(UUID organisation, String audience, boolean onPaper, Fraction score) {}

  static AudienceSplit of(
      Scale scale, Collection<String> audiences, Collection<AnswerSheet> ofTheShown) {
    return new AudienceSplit(
        new TreeSet<>(audiences),
        ofTheShown.stream()
            .flatMap(
                sheet ->
                    sheet
                        .scoreOn(scale)
                        .map(
                            score ->
                                new Person(
                                    sheet.organisation(), sheet.audience(), sheet.onPaper(), score))
                        .stream())
            .toList());
  }

  /** What is told; nothing at all where one audience only was invited, as that is everybody. */
  List<PublishedAudience> published(int minimumGroupSize) {
    if (audiences.size() < 2) {
      return List.of();
    }
    var told = isSafe(minimumGroupSize) && withoutPaper().isSafe(minimumGroupSize);
    return audiences.stream()
        .map(each -> new PublishedAudience(each, told ? mean(each).rounded(DECIMALS) : null))
        .toList();
  }

  /** What is left for who wrote over what came on paper, and can take that off. */
  private AudienceSplit withoutPaper() {
    var others = people.stream().filter(each -> !each.onPaper).toList();
    return new AudienceSplit(
        others.stream().map(Person::audience).collect(toCollection(TreeSet::new)), others);
  }

  private boolean isSafe(int minimumGroupSize) {
    return audiences.stream().allMatch(each -> isSafe(each, minimumGroupSize));
  }

  private boolean isSafe(String audience, int minimumGroupSize) {
    var apart = fewestApart(audience);
    return size(audience) >= minimumGroupSize && (apart == 0 || apart >= minimumGroupSize);
  }

  /**
   * The fewest people that somebody can single out who adds up and takes off what is told of
   * organisations and of this audience. Add the organisations most of whose people are in the
   * audience, and take the audience off: what is left are those of them who are not in it and those
   * of the other organisations who are. So in each organisation the smaller part counts. When that
   * is nobody, the audience consists of whole organisations and tells nothing new.
   *
   * <p>With three audiences, whatever several of them can be combined to singles out at least as
   * many people as one of them against the other two.
   */
  private int fewestApart(String audience) {
    return people.stream().collect(groupingBy(Person::organisation)).values().stream()
        .mapToInt(
            all -> {
              var inside =
                  (int) all.stream().filter(each -> each.audience.equals(audience)).count();
              return Math.min(inside, all.size() - inside);
            })
        .sum();
  }

  private int size(String audience) {
    return scores(audience).size();
  }

  /** Everybody weighs the same: clients speak for themselves, not for an organisation. */
  private Fraction mean(String audience) {
    return Fraction.mean(scores(audience));
  }

  private List<Fraction> scores(String audience) {
    return people.stream()
        .filter(each -> each.audience.equals(audience))
        .map(Person::score)
        .toList();
  }
}

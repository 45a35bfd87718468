package nl.samenspel.assessment.result.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.assessment.result.scoring.AnswerSheet;
import nl.samenspel.assessment.result.scoring.Scale;

/**
 * Reliability and standard error are no equations that an intruder could solve, so here is tried
 * whether anything that hidden people answer can be felt in them. Nor in the audiences, which
 * therefore say nothing of hidden organisations.
 */
class FigureOfTheShownTest {

  private static final Disclosure DISCLOSURE = new Disclosure(5);
  private static final List<UUID> ORGANISATIONS =
      List.of(Groups.id(1), Groups.id(2), Groups.id(3), Groups.id(4));

  private static final List<String> AUDIENCES = List.of("PROFESSIONAL", "CLIENT");

  private static final Scale SCALE =
      new Scale("trust", List.of(new Scale.Item("a", false), new Scale.Item("b", true)));

  @Property(tries = 500)
  void whateverTheHiddenAnswerChangesNothing(
      @ForAll("people") List<AnswerSheet> one,
      @ForAll("answers") List<Map<String, Integer>> other) {
    var first = DISCLOSURE.publish(SCALE, ORGANISATIONS, AUDIENCES, one);
    var shown = first.shown();

    var second =
        DISCLOSURE.publish(
            SCALE,
            ORGANISATIONS,
            AUDIENCES,
            IntStream.range(0, one.size())
                .mapToObj(
                    i ->
                        shown.contains(one.get(i).organisation())
                            ? one.get(i)
                            : new AnswerSheet(
                                one.get(i).organisation(), one.get(i).audience(), other.get(i)))
                .toList());

    if (!first.suppressed() && !second.suppressed()) {
      assertThat(second.reliability()).isEqualTo(first.reliability());
    }
    assertThat(second.standardError()).isEqualTo(first.standardError());
    assertThat(second.audiences()).isEqualTo(first.audiences());
  }

  @Property(tries = 500)
  void besideASuppressedOrganisationThereIsNoStandardError(
      @ForAll("people") List<AnswerSheet> people) {
    var published = DISCLOSURE.publish(SCALE, ORGANISATIONS, AUDIENCES, people);

    if (published.organisations().stream().anyMatch(PublishedOrganisation::suppressed)) {
      assertThat(published.standardError()).isNull();
    }
    if (published.suppressed()) {
      assertThat(published.reliability()).isNull();
    }
  }

  @Example
  void whereAllAreShownBothAreThere() {
    // Given: in each organisation three who score 4 and three who score 2
    var people = new ArrayList<AnswerSheet>();
    for (var organisation : ORGANISATIONS) {
      people.addAll(Collections.nCopies(3, sheet(organisation, 4, 2)));
      people.addAll(Collections.nCopies(3, sheet(organisation, 2, 4)));
    }

    var published = DISCLOSURE.publish(SCALE, ORGANISATIONS, AUDIENCES, people);

    // Then: each has a variance of 6/5, so √(4 × 6/5 / 6) / 4
    assertThat(published.standardError()).isEqualByComparingTo("0.22");
    assertThat(published.reliability()).isEqualByComparingTo("1");
  }

  @Provide
  Arbitrary<List<AnswerSheet>> people() {
    // Of the third and fourth organisation few answer, so that something is hidden.
    var organisation = Arbitraries.of(1, 1, 1, 1, 2, 2, 2, 3, 3, 4).map(Groups::id);
    return Combinators.combine(organisation, Arbitraries.of(AUDIENCES), answer())
        .as(AnswerSheet::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Map<String, Integer>>> answers() {
    return answer().list().ofSize(40);
  }

  private static Arbitrary<Map<String, Integer>> answer() {
    var value = Arbitraries.integers().between(1, 5);
    return Combinators.combine(value, value).as((a, b) -> Map.of("a", a, "b", b));
  }

  private static AnswerSheet sheet(UUID organisation, int a, int b) {
    return new AnswerSheet(organisation, "PROFESSIONAL", Map.of("a", a, "b", b));
  }
}

package nl.samenspel.reporting.complaintreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What was found about a few complaints does not follow from the table. */
class DisclosureTest {

  @Property
  void whatIsKeptBackCannotBeHadBySubtraction(
      @ForAll @Size(max = 6)
          Map<@AlphaChars @StringLength(1) String, @IntRange(min = 1, max = 12) Integer> received) {
    var kept = Disclosure.keptBack(received);

    int together = kept.stream().mapToInt(received::get).sum();
    assertThat(received.entrySet())
        .allMatch(each -> each.getValue() >= Disclosure.FEWEST || kept.contains(each.getKey()));
    assertThat(
            kept.isEmpty()
                || kept.size() == received.size()
                || kept.size() >= 2 && together >= Disclosure.FEWEST)
        .isTrue();
  }

  @Property
  void noMoreIsKeptBackThanNeeded(
      @ForAll @Size(max = 6)
          Map<@AlphaChars @StringLength(1) String, @IntRange(min = 5, max = 12) Integer> received) {
    assertThat(Disclosure.keptBack(received)).isEmpty();
  }

  @Example
  void aSingleSmallSubjectTakesTheNextSmallestWithIt() {
    assertThat(Disclosure.keptBack(Map.of("conduct", 1, "focus", 6, "result", 9)))
        .containsExactly("conduct", "focus");
  }

  @Example
  void twoThatAreTooSmallTogetherTakeAThird() {
    assertThat(Disclosure.keptBack(Map.of("conduct", 1, "focus", 2, "result", 9, "other", 7)))
        .containsExactly("conduct", "focus", "other");
  }
}

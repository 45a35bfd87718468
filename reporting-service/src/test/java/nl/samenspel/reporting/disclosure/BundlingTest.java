package nl.samenspel.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is too small is put together until it is large enough, and no further. */
class BundlingTest {

  @Property
  void everythingIsInOneBundleAndOnlyAllTogetherCanBeTooSmall(
      @ForAll @Size(max = 8)
          Map<@AlphaChars @StringLength(1) String, @IntRange(max = 15) Integer> sizes) {
    var bundles = bundling(sizes).absorbing(parts(sizes));

    assertThat(bundles.stream().flatMap(Set::stream))
        .containsExactlyInAnyOrderElementsOf(sizes.keySet());
    assertThat(bundles.size() < 2 || bundles.stream().allMatch(bundling(sizes).safe())).isTrue();
  }

  @Property
  void whatIsLargeEnoughStaysAloneWhereNothingIsTooSmall(
      @ForAll @Size(max = 8)
          Map<@AlphaChars @StringLength(1) String, @IntRange(min = 10, max = 15) Integer> sizes) {
    assertThat(bundling(sizes).absorbing(parts(sizes))).hasSize(sizes.size());
  }

  @Property
  void whatIsOnlyGatheredLeavesTheOthersAlone(
      @ForAll @Size(max = 8)
          Map<@AlphaChars @StringLength(1) String, @IntRange(max = 15) Integer> sizes) {
    var bundles = bundling(sizes).gathering(parts(sizes));

    sizes.forEach(
        (key, size) ->
            assertThat(bundles.contains(Set.of(key)))
                .isEqualTo(
                    size >= 10 || sizes.values().stream().filter(each -> each < 10).count() == 1));
  }

  @Example
  void aSingleSmallOneTakesTheNextSmallest() {
    var sizes = Map.of("a", 3, "b", 40, "c", 12);

    assertThat(bundling(sizes).absorbing(parts(sizes)))
        .containsExactly(Set.of("b"), Set.of("a", "c"));
    assertThat(bundling(sizes).gathering(parts(sizes)))
        .containsExactly(Set.of("b"), Set.of("c"), Set.of("a"));
  }

  private static Bundling<String> bundling(Map<String, Integer> sizes) {
    return new Bundling<>(
        some -> some.stream().mapToInt(sizes::get).sum() >= 10,
        some -> some.stream().mapToInt(sizes::get).sum());
  }

  private static List<Set<String>> parts(Map<String, Integer> sizes) {
    return new TreeMap<>(sizes).keySet().stream().map(Set::of).collect(Collectors.toList());
  }
}

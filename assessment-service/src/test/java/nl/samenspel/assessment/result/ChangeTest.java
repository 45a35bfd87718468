package nl.samenspel.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/assessment.md. */
class ChangeTest {

  @Test
  void aSmallChangeOfAnUncertainScoreMayBeChance() {
    // 0.3 ± 1.96 × √(0.17² + 0.20²) = 0.3 ± 0.51
    var change = Change.between(scored("3.1", "0.17"), scored("3.4", "0.20")).orElseThrow();

    assertThat(change.by()).isEqualByComparingTo("0.3");
    assertThat(change.uncertainty().low()).isEqualByComparingTo("-0.2");
    assertThat(change.uncertainty().high()).isEqualByComparingTo("0.8");
    assertThat(change.withinNoise()).isTrue();
  }

  @Test
  void aLargeOneIsNot() {
    var change = Change.between(scored("3.1", "0.17"), scored("4.1", "0.20")).orElseThrow();

    assertThat(change.uncertainty().low()).isEqualByComparingTo("0.5");
    assertThat(change.withinNoise()).isFalse();
  }

  @Test
  void withoutAStandardErrorNothingIsSaidOfChance() {
    var change = Change.between(scored("3.1", null), scored("3.4", "0.20")).orElseThrow();

    assertThat(change.by()).isEqualByComparingTo("0.3");
    assertThat(change.uncertainty()).isNull();
    assertThat(change.withinNoise()).isNull();
  }

  @Test
  void ofAWithheldScoreThereIsNoChange() {
    assertThat(Change.between(scored(null, null), scored("3.4", "0.20"))).isEmpty();
    assertThat(Change.between(scored("3.4", "0.20"), scored(null, null))).isEmpty();
  }

  private static DimensionResult scored(String score, String standardError) {
    return new DimensionResult(
        "trust",
        decimal(score),
        null,
        20,
        null,
        null,
        decimal(standardError),
        null,
        null,
        List.of(),
        null);
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}

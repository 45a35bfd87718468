package nl.samenspel.assessment.result.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FractionTest {

  @Test
  void equalNumbersAreEqualHoweverWritten() {
    assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2)).isEqualTo(Fraction.of(-3, -2));
  }

  @Test
  void halvesAreRoundedUp() {
    assertThat(Fraction.of(67, 20).rounded(1)).isEqualByComparingTo("3.4");
    assertThat(Fraction.of(335, 100).minus(Fraction.of(1, 1000)).rounded(1))
        .isEqualByComparingTo("3.3");
  }

  @Test
  void nothingHasNoMean() {
    assertThatThrownBy(() -> Fraction.mean(List.of())).isInstanceOf(ArithmeticException.class);
  }

  @Property
  void theMeanTimesTheNumberIsTheSum(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -9, max = 9) Integer> numbers) {
    var fractions = numbers.stream().map(each -> Fraction.of(each, 7)).toList();

    assertThat(Fraction.mean(fractions).times(Fraction.of(numbers.size())))
        .isEqualTo(Fraction.of(numbers.stream().mapToInt(Integer::intValue).sum(), 7));
  }

  @Property
  void orderIsThatOfTheNumbers(
      @ForAll @IntRange(min = -50, max = 50) int a, @ForAll @IntRange(min = 1, max = 9) int b) {
    assertThat(Integer.signum(Fraction.of(a, b).compareTo(Fraction.of(1, 3))))
        .isEqualTo(Integer.signum(3 * a - b));
  }
}

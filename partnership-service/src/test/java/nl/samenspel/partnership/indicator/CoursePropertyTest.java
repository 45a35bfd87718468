package nl.samenspel.partnership.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of progress, whatever is measured. */
class CoursePropertyTest {

  @Property
  void theBaselineIsNothingAndTheTargetIsAll(@ForAll("course") Course course) {
    assertThat(course.progress(course.baseline())).isEqualByComparingTo("0");
    assertThat(course.progress(course.target())).isEqualByComparingTo("1");
  }

  @Property
  void whatIsBetterIsNeverLessFar(
      @ForAll("course") Course course,
      @ForAll("number") BigDecimal one,
      @ForAll("number") BigDecimal other) {
    Assume.that(course.betterWhen().improves(one, other));
    assertThat(course.progress(other)).isGreaterThanOrEqualTo(course.progress(one));
  }

  @Property
  void anotherUnitMakesNoDifference(
      @ForAll("course") Course course, @ForAll("number") BigDecimal value) {
    var hundred = BigDecimal.valueOf(100);
    var inHundredths =
        new Course(
            course.betterWhen(),
            course.baseline().multiply(hundred),
            course.target().multiply(hundred));
    assertThat(inHundredths.progress(value.multiply(hundred)))
        .isEqualByComparingTo(course.progress(value));
  }

  @Property
  void theWordsGoWithTheNumber(
      @ForAll("course") Course course, @ForAll("number") BigDecimal value) {
    var progress = course.progress(value);
    var words = course.explanation(value).key();
    switch (words) {
      case "indicator.wrongWay" -> assertThat(progress).isLessThanOrEqualTo(BigDecimal.ZERO);
      case "indicator.beyondTarget" -> assertThat(progress).isGreaterThanOrEqualTo(BigDecimal.ONE);
      case "indicator.atBaseline" -> assertThat(progress).isEqualByComparingTo("0");
      case "indicator.atTarget" -> assertThat(progress).isEqualByComparingTo("1");
      default -> {
        assertThat(words).isEqualTo("indicator.underWay");
        assertThat(progress).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
      }
    }
  }

  @Test
  void lowerIsBetterWorksTheOtherWayRound() {
    var costs = new Course(BetterWhen.LOWER, new BigDecimal("1200"), new BigDecimal("900"));

    assertThat(costs.progress(new BigDecimal("1050"))).isEqualTo(new BigDecimal("0.5"));
    assertThat(costs.progress(new BigDecimal("750"))).isEqualTo(new BigDecimal("1.5"));
    assertThat(costs.progress(new BigDecimal("1500"))).isEqualTo(new BigDecimal("-1"));
  }

  @Provide
  Arbitrary<Course> course() {
    return number()
        .tuple2()
        .filter(ends -> ends.get1().compareTo(ends.get2()) != 0)
        .map(
            ends ->
                new Course(
                    ends.get1().compareTo(ends.get2()) > 0 ? BetterWhen.LOWER : BetterWhen.HIGHER,
                    ends.get1(),
                    ends.get2()));
  }

  @Provide
  Arbitrary<BigDecimal> number() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
        .ofScale(3);
  }
}

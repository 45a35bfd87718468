package nl.samenspel.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void oneRoundInTroubleDoesNotMoveTheMedian() {
    assertThat(Statistics.of(List.of(0.5, 0.1, 0.6)).median()).isEqualTo(0.5);
    assertThat(Statistics.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Statistics(2.5, 1, 4));
  }

  @Test
  void aPercentileIsAValueThatWasMeasured() {
    var values = new double[] {5, 1, 4, 2, 3};

    assertThat(Statistics.percentile(values, 0.5)).isEqualTo(3);
    assertThat(Statistics.percentile(values, 0.99)).isEqualTo(5);
  }

  @Test
  void aRatioIsThatOfWhatWasMeasuredSideBySide() throws Exception {
    var ours = new Side("ours", counting(10, 20, 90));
    var theirs = new Side("theirs", counting(20, 40, 100));
    var pace = new Pace("test", Duration.ZERO, 1, 2, Duration.ZERO);

    var result =
        new Rounds(pace, new Progress(List.of(Duration.ZERO)))
            .of(
                "row",
                new Contest(
                    List.of(ours, theirs),
                    List.of(
                        Comparison.ratio("", "perSecond", "", ours, theirs, Goal.atLeast(0.8)))))
            .get(0);

    // The first of each warms up.
    assertThat(result.ours()).containsExactly(20.0, 90.0);
    assertThat(result.judged()).isEqualTo(new Statistics(0.7, 0.5, 0.9));
    assertThat(result.isMet()).isFalse();
  }

  @Test
  void whatStillGetsFasterIsNotMeasuredYet() throws Exception {
    var ours = new Side("ours", counting(10, 20, 21, 40, 41, 42, 43));
    var pace = new Pace("test", Duration.ZERO, 9, 1, Duration.ZERO);

    var result =
        new Rounds(pace, new Progress(List.of(Duration.ZERO)))
            .of(
                "row",
                new Contest(
                    List.of(ours),
                    List.of(Comparison.figure("", "perSecond", "", ours, Goal.none()))))
            .get(0);

    assertThat(result.ours()).containsExactly(43.0);
  }

  private static Side.Measured counting(double... values) {
    var next = DoubleStream.of(values).iterator();
    return time -> new Reading(Map.of(Reading.PER_SECOND, next.next()));
  }
}

package nl.samenspel.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnavailabilityTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "57014", "25P03", "25P04", "55P03"})
  void whatIsAwayForAMomentPassesByItself(String state) {
    assertThat(Unavailability.isCauseOf(new RuntimeException(new SQLException("", state))))
        .isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"23505", "22P02", "42P01", "25006"})
  void whatIsWrongWillBeWrongAgain(String state) {
    assertThat(Unavailability.isCauseOf(new RuntimeException(new SQLException("", state))))
        .isFalse();
  }

  @Test
  void commitThatFailedHidesTheReasonAmongWhatItSuppressed() {
    var rolledBack = new IllegalStateException("Could not commit");
    rolledBack.addSuppressed(new RuntimeException(new SQLException("", "57P01")));

    assertThat(Unavailability.isCauseOf(new RuntimeException(rolledBack))).isTrue();
  }
}

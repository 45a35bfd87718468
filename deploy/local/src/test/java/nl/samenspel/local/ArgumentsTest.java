package nl.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void withoutAnyTheSuiteGoesOnWithItsDataAndPlaysNothing() {
    assertThat(Arguments.of()).isEqualTo(new Arguments(false, false, false, false));
  }

  @Test
  void orderDoesNotMatter() {
    assertThat(Arguments.of("--fresh", "--demo")).isEqualTo(Arguments.of("--demo", "--fresh"));
  }

  @Test
  void unknownOptionIsNamedTogetherWithThoseThatExist() {
    assertThatThrownBy(() -> Arguments.of("--demo", "--now"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no option --now")
        .hasMessageContaining("--fresh");
  }
}

package nl.samenspel.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IssueTest {

  @Test
  void aLongValueIsRepeatedAsFarAsItsCharactersAreWhole() {
    assertThat(echoOf("x".repeat(100) + "y")).isEqualTo("x".repeat(100) + "…");
    assertThat(echoOf("x".repeat(99) + "\uD83D\uDE00")).isEqualTo("x".repeat(99) + "…");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(echoOf("\uD83D\uDE00".repeat(60))))
        .isTrue();
  }

  private static String echoOf(String value) {
    return (String) Issue.inBody("one-of", "origin", value).value();
  }
}

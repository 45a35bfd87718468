package nl.samenspel.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenServiceNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222333",
        "mevrouw Jansen, 111222333.",
        "bsn111222333",
        "1112.22.333",
        "111 222 333",
        "klant (123456782)"
      })
  void findsANumberThatPassesTheElevenTest(String text) {
    assertThat(CitizenServiceNumber.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "111222334",
        "1112223330",
        "00000001001234567000",
        "000000000",
        "2026-11-20",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c111222333f",
        "0197a2f0-7d5c-7c3e-9f65-2f111222333a",
        "https://documenten.example/0197a2f0-7d5c-7c3e-9f65-2f111222333a/startnota.pdf",
        "0612345678",
        "kvk 12345678"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(CitizenServiceNumber.isIn(text)).isFalse();
  }

  @Property
  void noticesAnyChangeOfASingleDigit(
      @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int added) {
    var digits = "111222333".toCharArray();
    digits[place] = (char) ('0' + (digits[place] - '0' + added) % 10);

    assertThat(CitizenServiceNumber.isIn(new String(digits))).isFalse();
  }
}

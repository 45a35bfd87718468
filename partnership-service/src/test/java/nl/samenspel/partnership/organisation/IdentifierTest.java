package nl.samenspel.partnership.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "OIN, 00000001001234567000",
    "OIN, 00000003123456780000",
    "OIN, 00000099000000001000",
    "KVK, 24483298",
    "KBO, 0202239951",
    "KBO, 0403170701",
    "OVO, OVO002949"
  })
  void aNumberOfTheRightShapeIsAccepted(Scheme scheme, String value) {
    assertThat(scheme.accepts(value)).isTrue();
    assertThat(Identifier.parse(new Identifier(scheme, value).compact()))
        .isEqualTo(new Identifier(scheme, value));
  }

  @ParameterizedTest
  @CsvSource({
    "OIN, 0000000100123456700",
    "OIN, 00000000001234567000",
    "OIN, 10000001001234567000",
    "OIN, 00000001001234567001",
    "KVK, 2448329",
    "KVK, 244832981",
    "KVK, 2448329A",
    "KBO, 0202239952",
    "KBO, 2202239951",
    "KBO, 0202.239.951",
    "OVO, ovo002949",
    "OVO, OVO02949"
  })
  void aNumberOfAnotherShapeIsRefused(Scheme scheme, String value) {
    assertThatThrownBy(() -> new Identifier(scheme, value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void oneWrongDigitInABelgianNumberIsAlwaysFound(
      @ForAll @IntRange(max = 19_999_999) int number,
      @ForAll @IntRange(max = 9) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    var right = "%08d%02d".formatted(number, 97 - number % 97);
    var digit = (right.charAt(place) - '0' + shift) % 10;
    var wrong = right.substring(0, place) + digit + right.substring(place + 1);

    assertThat(Scheme.KBO.accepts(right)).isTrue();
    assertThat(Scheme.KBO.accepts(wrong)).isFalse();
  }
}

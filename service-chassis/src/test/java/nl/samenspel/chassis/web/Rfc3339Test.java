package nl.samenspel.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

  private final ObjectMapper mapper =
      new ObjectMapper()
          .registerModule(
              new SimpleModule().addDeserializer(LocalDate.class, new Rfc3339.DayDeserializer()));

  @Test
  void aDayIsYearMonthAndDay() throws JsonProcessingException {
    assertThat(Rfc3339.day("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(mapper.readValue("\"2026-11-20\"", LocalDate.class))
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31", "-0001-01-01", "0000-01-01", "2026-02-29", "2026-1-1", "now"})
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(() -> Rfc3339.day(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> mapper.readValue("\"" + text + "\"", LocalDate.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261120", "[2026, 11, 20]", "true", "{}"})
  void aDayIsAString(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, LocalDate.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void aMomentHasAYearOfFourDigitsToo() {
    assertThat(Rfc3339.moment("2026-11-20T09:30:00Z")).isNotNull();
    assertThatThrownBy(() -> Rfc3339.moment("+1000000000-12-31T23:59:59Z"))
        .isInstanceOf(DateTimeException.class);
  }
}

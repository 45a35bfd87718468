package nl.samenspel.chassis.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.chassis.problem.Texts;

/**
 * Parameters as they are written in JSON too: enumerations in lowerCamelCase, moments in RFC 3339,
 * ids in full.
 */
@Provider
public class EnumParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type.isEnum()) {
      return new Converter<>(value -> constant(type, value));
    }
    if (type == Instant.class) {
      return new Converter<>(value -> type.cast(Instant.parse(value)));
    }
    if (type == UUID.class) {
      return new Converter<>(value -> type.cast(QueryParameter.readUuid(value)));
    }
    return null;
  }

  /**
   * @throws IllegalArgumentException when the enumeration has no such constant
   */
  static <T> T constant(Class<T> type, String wireName) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Texts.wireName((Enum<?>) constant).equals(wireName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wireName));
  }

  private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      return reader.apply(value);
    }

    @Override
    public String toString(T value) {
      return value instanceof Enum<?> constant ? Texts.wireName(constant) : value.toString();
    }
  }
}

package nl.samenspel.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;

/** What is published is kept as it is told: JSON. */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setEnumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private final TypeReference<T> type;

  JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(T published) {
    try {
      return published == null ? null : JSON.writeValueAsString(published);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Results are plain values", impossible);
    }
  }

  @Override
  public T convertToEntityAttribute(String column) {
    try {
      return column == null ? null : JSON.readValue(column, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("Results cannot be read", damaged);
    }
  }
}

package nl.samenspel.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Published dimensions as they are told: JSON. */
@Converter
class DimensionsColumn implements AttributeConverter<List<DimensionResult>, String> {

  private static final TypeReference<List<DimensionResult>> DIMENSIONS = new TypeReference<>() {};
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .setEnumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  @Override
  public String convertToDatabaseColumn(List<DimensionResult> dimensions) {
    try {
      return JSON.writeValueAsString(dimensions);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Results are plain values", impossible);
    }
  }

  @Override
  public List<DimensionResult> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, DIMENSIONS);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("Results cannot be read", damaged);
    }
  }
}

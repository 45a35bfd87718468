package nl.samenspel.assessment.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Answers by item code, sorted, so that not even the order in which they were sent is kept. */
@Converter
class AnswersColumn implements AttributeConverter<Map<String, Integer>, String> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, Integer>> ANSWERS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, Integer> answers) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(answers));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Answers are numbers by name", impossible);
    }
  }

  @Override
  public Map<String, Integer> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, ANSWERS);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("Answers cannot be read", damaged);
    }
  }
}

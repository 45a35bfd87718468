package nl.samenspel.reporting.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.samenspel.chassis.problem.Text;

/**
 * A sentence on its way to the database and back. It is kept without its language, as its key and
 * what fills its gaps, so that each reader is told in their own.
 */
final class StoredText {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private StoredText() {}

  static String write(Text text) {
    return node(text).toString();
  }

  static Text read(String stored) {
    try {
      return text(MAPPER.readTree(stored));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JsonNode node(Object value) {
    if (value instanceof Text text) {
      var node = NODES.objectNode().put("text", text.key());
      node.set("args", array(text.args()));
      return node;
    }
    if (value instanceof LocalDate day) {
      return NODES.objectNode().put("day", day.toString());
    }
    if (value instanceof Collection<?> many) {
      return array(many);
    }
    if (value instanceof Integer whole) {
      return NODES.numberNode(whole);
    }
    if (value instanceof BigDecimal number) {
      return NODES.numberNode(number);
    }
    return NODES.textNode((String) value);
  }

  private static ArrayNode array(Collection<?> many) {
    var array = NODES.arrayNode();
    many.forEach(each -> array.add(node(each)));
    return array;
  }

  private static Object value(JsonNode node) {
    if (node.has("text")) {
      return text(node);
    }
    if (node.has("day")) {
      return LocalDate.parse(node.path("day").asText());
    }
    if (node.isArray()) {
      return values(node);
    }
    if (node.isInt()) {
      return node.intValue();
    }
    return node.isNumber() ? node.decimalValue() : node.asText();
  }

  private static Text text(JsonNode node) {
    return new Text(node.path("text").asText(), values(node.path("args")));
  }

  private static List<Object> values(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(StoredText::value).toList();
  }
}

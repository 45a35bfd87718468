package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Request bodies made from the schemas of an OpenAPI document and the examples in them. */
final class Bodies {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode document;
  private final UUID organisation;
  private final boolean complete;

  /**
   * @param organisation what stands wherever an id is asked for
   */
  Bodies(JsonNode document, UUID organisation) {
    this(document, organisation, false);
  }

  private Bodies(JsonNode document, UUID organisation, boolean complete) {
    this.document = document;
    this.organisation = organisation;
    this.complete = complete;
  }

  /** The same with everything that may be there. */
  Bodies complete() {
    return new Bodies(document, organisation, true);
  }

  /** What has to be there, and nothing else. */
  JsonNode of(JsonNode operation) {
    var content = operation.path("requestBody").path("content").path("application/json");
    return content.isMissingNode() ? MAPPER.createObjectNode() : value(content.path("schema"));
  }

  /** What has to be there, and different each time: the same again may be for everybody. */
  JsonNode another(JsonNode operation, int time) {
    var body = of(operation);
    change(operation, time)
        .properties()
        .forEach(
            property -> {
              if (body instanceof ObjectNode object) {
                object.set(property.getKey(), property.getValue());
              }
            });
    return body;
  }

  /**
   * A merge patch that changes something each time: the first text of what can be put.
   *
   * @param put the operation that replaces the same object; may be missing
   */
  JsonNode change(JsonNode put, int time) {
    var patch = MAPPER.createObjectNode();
    var schema =
        resolved(put.path("requestBody").path("content").path("application/json").path("schema"));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (patch.isEmpty() && isFreeText(property.getValue())) {
                patch.put(property.getKey(), "Changed " + time);
              }
            });
    return patch;
  }

  private static boolean isFreeText(JsonNode schema) {
    return schema.path("type").asText().equals("string")
        && !schema.has("allOf")
        && !schema.has("enum")
        && !schema.has("format")
        && schema.path("maxLength").asInt() >= 20;
  }

  private JsonNode value(JsonNode raw) {
    var schema = resolved(raw);
    if (isId(raw)) {
      return MAPPER.getNodeFactory().textNode(organisation.toString());
    }
    if (schema.has("properties")) {
      return object(schema);
    }
    if (schema.path("type").asText().equals("array")) {
      return array(schema);
    }
    if (raw.has("example")) {
      return raw.path("example");
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return schema.has("example") ? schema.path("example") : MAPPER.createObjectNode();
  }

  private ObjectNode object(JsonNode schema) {
    var object = MAPPER.createObjectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (complete || isRequired(schema, property.getKey())) {
                object.set(property.getKey(), value(property.getValue()));
              }
            });
    return object;
  }

  private static boolean isRequired(JsonNode schema, String property) {
    for (var required : schema.path("required")) {
      if (required.asText().equals(property)) {
        return true;
      }
    }
    return false;
  }

  private ArrayNode array(JsonNode schema) {
    var array = MAPPER.createArrayNode();
    if (complete || schema.path("minItems").asInt() > 0) {
      array.add(value(schema.path("items")));
    }
    return array;
  }

  private boolean isId(JsonNode schema) {
    return reference(schema).endsWith("/Uuid");
  }

  private JsonNode resolved(JsonNode schema) {
    var reference = reference(schema);
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  private static String reference(JsonNode schema) {
    return schema.has("$ref")
        ? schema.path("$ref").asText()
        : schema.path("allOf").path(0).path("$ref").asText();
  }
}

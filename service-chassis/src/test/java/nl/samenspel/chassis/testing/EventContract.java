package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published contract of the events, in {@code docs/events}. */
public final class EventContract {

  private static final Path DIRECTORY = directory();
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private EventContract() {}

  /** The event as a whole and its data are as published, with no property that is not. */
  public static void assertValid(JsonNode event) {
    var type = event.path("type").asText();
    assertThat(published("cloudevent.schema.json").validate(event))
        .as("envelope of %s", event)
        .isEmpty();
    assertThat(published(type + ".json").validate(event.path("data")))
        .as("data of %s", event)
        .isEmpty();
  }

  /** A file of the contract, such as {@code examples/<type>.json}. */
  public static Path file(String name) {
    return DIRECTORY.resolve(name);
  }

  private static JsonSchema published(String schema) {
    return SCHEMAS.computeIfAbsent(schema, EventContract::read);
  }

  private static JsonSchema read(String name) {
    try {
      var published = new ObjectMapper().readTree(file("schemas/" + name).toFile());
      close(published);
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              published, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A reader ignores what it does not know, but nothing may be sent that is not published. */
  private static void close(JsonNode schema) {
    if (schema.has("properties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
    schema.forEach(EventContract::close);
  }

  /** Tests run in the folder of their module. */
  private static Path directory() {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      var events = folder.resolve("docs/events");
      if (Files.isDirectory(events)) {
        return events;
      }
    }
    throw new IllegalStateException("No docs/events above the working directory");
  }
}

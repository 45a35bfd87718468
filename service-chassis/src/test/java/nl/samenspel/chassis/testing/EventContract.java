package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The published contract of the events, in {@code docs/events}. */
public final class EventContract {

  private static final Path DIRECTORY = directory();

  private EventContract() {}

  /** The event as a whole and its data are as published, with no property that is not. */
  public static void assertValid(JsonNode event) {
    var type = event.path("type").asText();
    assertThat(schema("cloudevent.schema.json").validate(event))
        .as("envelope of %s", event)
        .isEmpty();
    var data = schema(type + ".json");
    assertThat(data.validate(event.path("data"))).as("data of %s", event).isEmpty();
    assertThat(known(data)).as("properties of %s", type).containsAll(names(event.path("data")));
  }

  /** A file of the contract, such as {@code examples/<type>.json}. */
  public static Path file(String name) {
    return DIRECTORY.resolve(name);
  }

  private static List<String> known(JsonSchema schema) {
    return names(schema.getSchemaNode().path("properties"));
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(DIRECTORY.resolve("schemas").resolve(name).toUri());
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

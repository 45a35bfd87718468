package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What producers are held to: all that is published, and nothing else. */
class EventContractTest {

  /**
   * What organisations, their collaborations, regions and units are called; codes that may grow.
   */
  private static final Set<String> NAMES_AND_CODES =
      Set.of("name", "region", "unit", "definition", "unsettled");

  @Test
  void everyPublishedTypeHasAnExampleThatIsAsItSays() throws IOException {
    assertThat(names("examples"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            names("schemas").stream().filter(n -> !n.startsWith("cloudevent.")).toList());
    examples().forEach(EventContract::assertValid);
  }

  @Test
  void everyPublishedTypeIsAMessageOnTheTopicOfItsServiceAndInTheListForReaders()
      throws IOException {
    var described = new YAMLMapper().readTree(EventContract.file("asyncapi.yaml").toFile());
    for (var file : names("examples")) {
      var type = file.replace(".json", "");
      var name = type.split("\\.")[3];
      var topic = type.contains(".partnership.") ? "partnerships" : "assessments";
      assertThat(described.at("/channels/" + topic + "/messages/" + name + "/$ref").asText())
          .as("%s on samenspel.%s", type, topic)
          .isEqualTo("#/components/messages/" + name);
      var message = described.at("/components/messages/" + name);
      assertThat(message.path("name").asText()).isEqualTo(type);
      assertThat(message.path("payload").toString()).contains("./schemas/" + file);
      assertThat(message.path("examples").toString()).contains("./examples/" + file);
      assertThat(read(EventContract.file("README.md")))
          .as("the list for readers")
          .contains("(examples/" + file + ")", "(schemas/" + file + ")");
    }
  }

  @Test
  void everyEventThatIsNotOfAnOrganisationNamesItsPartnership() throws IOException {
    for (var name : names("examples")) {
      var isOfAnOrganisation = name.contains(".Organisation");
      var required = json(read(EventContract.file("schemas/" + name))).path("required").toString();
      assertThat(required.contains("\"partnership\"")).as(name).isNotEqualTo(isOfAnOrganisation);
    }
  }

  @Test
  void everyEventOfTheStoryIsAsPublished() throws IOException {
    var story = Files.readAllLines(EventContract.file("story.ndjson"));
    assertThat(story).isNotEmpty();
    story.stream().map(EventContractTest::json).forEach(EventContract::assertValid);
  }

  @Test
  void nothingMayBeSentThatIsNotPublished() throws IOException {
    for (var example : examples()) {
      for (var object : example.findParents("code")) {
        var changed = (ObjectNode) object;
        changed.put("unpublished", 1);
        assertThatThrownBy(() -> EventContract.assertValid(example)).hasMessageContaining("unpubl");
        changed.remove("unpublished");
      }
      ((ObjectNode) example.path("data")).put("unpublished", 1);
      assertThatThrownBy(() -> EventContract.assertValid(example)).hasMessageContaining("unpubl");
    }
  }

  @Test
  void noEventHasRoomForATextThatSomebodyWrote() throws IOException {
    for (var name : names("schemas")) {
      var schema = json(read(EventContract.file("schemas/" + name)));
      assertThat(open("", schema).filter(property -> !NAMES_AND_CODES.contains(property)))
          .as("strings in %s that can be anything: events cannot be erased", name)
          .isEmpty();
    }
  }

  @Test
  void aDateThatDoesNotExistIsNotADate() throws IOException {
    for (var example : examples()) {
      for (var object : example.path("data").findParents("occurredOn")) {
        ((ObjectNode) object).put("occurredOn", "2026-02-30");
        assertThatThrownBy(() -> EventContract.assertValid(example)).hasMessageContaining("date");
      }
    }
  }

  /** The properties that are strings of any kind whatever. */
  private static Stream<String> open(String property, JsonNode schema) {
    if (schema.isArray()) {
      return schema.valueStream().flatMap(each -> open(property, each));
    }
    var type = schema.path("type");
    var isOpen =
        !type.isObject()
            && type.toString().contains("\"string\"")
            && Stream.of("enum", "const", "format", "pattern").noneMatch(schema::has);
    var within =
        schema.properties().stream()
            .flatMap(
                part ->
                    open(
                        part.getKey().equals("items") ? property : part.getKey(), part.getValue()));
    return isOpen ? Stream.concat(Stream.of(property), within) : within;
  }

  private static List<JsonNode> examples() throws IOException {
    return names("examples").stream()
        .map(name -> json(read(EventContract.file("examples/" + name))))
        .toList();
  }

  private static List<String> names(String folder) throws IOException {
    try (var files = Files.list(EventContract.file(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package nl.samenspel.benchmark.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made up has to be as what is real: it is told by the same contract. */
class CountryTest {
  private static final Path SCHEMAS = Path.of("../../docs/events/schemas");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final Country country = new Country(2026);
  private final List<Told> events =
      Stream.concat(country.organisations().stream(), country.part(0).stream()).toList();

  @Test
  void everyEventIsAsTheContractHasIt() throws IOException {
    var envelope = schema("cloudevent.schema.json");
    var data = new HashMap<String, JsonSchema>();
    for (var told : sampleOf(events)) {
      var event = JSON.readTree(told.json());
      var type = event.path("type").asText();

      assertThat(envelope.validate(event)).as(type).isEmpty();
      assertThat(data.computeIfAbsent(type, t -> schema(t + ".json")).validate(event.path("data")))
          .as(told.json())
          .isEmpty();
    }
    assertThat(data).hasSizeGreaterThan(20);
  }

  @Test
  void theEventsOfASubjectAreNumberedWithoutAGapInTheOrderOfTime() throws IOException {
    var last = new HashMap<String, Integer>();
    var ids = new HashSet<String>();
    for (var told : events) {
      var event = JSON.readTree(told.json());
      var number = Integer.parseInt(event.path("sequence").asText());

      assertThat(last.merge(event.path("subject").asText(), 1, Integer::sum)).isEqualTo(number);
      assertThat(ids.add(event.path("id").asText())).isTrue();
    }
  }

  @Test
  void theSameSeedMakesTheSameCountry() {
    assertThat(new Country(2026).part(0)).isEqualTo(country.part(0));
    assertThat(new Country(2027).part(0)).isNotEqualTo(country.part(0));
  }

  @Test
  void aPartIsAboutAHundredthOfTenMillionEvents() {
    assertThat(country.part(0).size()).isBetween(80_000, 120_000);
  }

  /** All of a kind are made alike: some of each will do. */
  private static List<Told> sampleOf(List<Told> events) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    var sample = new ArrayList<Told>();
    for (var told : events) {
      JsonNode event = JSON.readTree(told.json());
      if (seen.merge(event.path("type").asText(), 1, Integer::sum) <= 100) {
        sample.add(told);
      }
    }
    return sample;
  }

  private static JsonSchema schema(String file) {
    try {
      return FACTORY.getSchema(Files.readString(SCHEMAS.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

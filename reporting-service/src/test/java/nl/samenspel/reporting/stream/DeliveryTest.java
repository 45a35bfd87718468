package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Story;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Every event has its effect once, and nothing stops at one that cannot be processed. */
@QuarkusTest
@WithRealInfrastructure
class DeliveryTest {

  @Test
  void anEventThatComesTwiceHasItsEffectOnce() {
    var story = Story.of("Dubbel", "Lead", "Partner");
    story.complains("Lead", "Partner", "focus", Day.today());
    story.arrived();
    var before = report(story);

    for (var event : java.util.List.copyOf(story.published())) {
      story.repeats(event);
    }
    story.starts("share", 1, Day.today()).arrived();

    As.administrator().get(story.at("/complaints")).then().body("total", is(1));
    As.administrator().get(story.at("/timeline?kind=complaintLogged")).then().body("total", is(1));
    assertThat(before).contains("\"phase\":\"explore\"");
    As.administrator().get(story.at("")).then().body("phase", is("share"));
  }

  @Test
  void poisonGoesToTheDeadLettersAndTheRestIsProcessed() {
    var story = Story.of("Vergiftigd", "Lead", "Partner");
    var key = story.partnership().toString();
    Topics.put(Story.PARTNERSHIPS, key, "{\"dit is\": geen json");
    Topics.put(Story.PARTNERSHIPS, key, "{\"specversion\":\"1.0\",\"id\":\"" + key + "\"}");
    var misfit = Story.copy(story.published().get(2));
    var id = UUID.randomUUID().toString();
    misfit.put("id", id);
    ((ObjectNode) misfit.path("data")).put("startsOn", "gisteren");
    Topics.put(Story.PARTNERSHIPS, key, misfit.toString());
    story.starts("share", 1, Day.today()).arrived();

    As.administrator().get(story.at("")).then().statusCode(200).body("phase", is("share"));
    var letters =
        Topics.records(Story.PARTNERSHIPS + ".dead-letters").stream()
            .filter(letter -> key.equals(letter.key()))
            .toList();
    assertThat(letters).hasSize(3);
    assertThat(letters)
        .allSatisfy(
            letter ->
                assertThat(
                        new String(
                            letter.headers().lastHeader("reason").value(), StandardCharsets.UTF_8))
                    .isNotBlank());
    assertThat(Story.stored(java.util.List.of(UUID.fromString(id)))).isZero();
  }

  @Test
  void poisonAtTheEndIsSteppedOver() {
    Topics.put(Story.ASSESSMENTS, UUID.randomUUID().toString(), "geen gebeurtenis");

    Awaitility.await()
        .untilAsserted(
            () ->
                As.administrator()
                    .get("/v1/projections")
                    .then()
                    .statusCode(200)
                    .body("items[0].lag", is(0)));
  }

  private static String report(Story story) {
    return As.administrator().get(story.at("/report")).then().statusCode(200).extract().asString();
  }
}

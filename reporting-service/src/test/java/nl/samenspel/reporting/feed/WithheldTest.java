package nl.samenspel.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.chassis.testing.As;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.Participants;
import nl.samenspel.reporting.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may know what happens to a participant: the same as where it was recorded. */
@QuarkusTest
@WithRealInfrastructure
class WithheldTest {

  private Story story;
  private UUID participant;

  @BeforeEach
  void aParticipantOnTheWay() {
    story = Story.of("Werk", "Lead", "Provider", "Referrer", "Other");
    var participants = new Participants(story);
    participant = participants.refer("Referrer", "Provider", Day.today());
    participants.start(List.of(participant), Day.today());
    story.arrived();
  }

  @Test
  void whoLeadsWhoOffersTheProgrammeAndWhoReferredSeeWhatHappens() {
    for (var who : List.of("Lead", "Provider", "Referrer")) {
      As.memberOf(story.organisation(who))
          .get("/v1/events?limit=1000&types=TrajectoryRegistered,TrajectoryProgressed")
          .then()
          .statusCode(200)
          .body("items.size()", is(2))
          .body("items.data.trajectory", everyItem(is(participant.toString())));
    }
  }

  @Test
  void othersSeeOnlyThatThereWasSomethingInItsPlace() {
    List<String> sequences =
        As.memberOf(story.organisation("Other"))
            .get("/v1/events?limit=1000&subject=" + story.partnership())
            .then()
            .body("items.type", not(hasItem(containsString("Trajectory"))))
            .body("items.dataschema", not(hasItem(containsString("Trajectory"))))
            .body("items.findAll { it.type.contains('Withheld') }.size()", is(2))
            .body("items.findAll { it.type.contains('Withheld') }.data", everyItem(nullValue()))
            .extract()
            .path("items.sequence");

    assertThat(sequences)
        .isEqualTo(IntStream.rangeClosed(1, sequences.size()).mapToObj(String::valueOf).toList());
  }

  @Test
  void choosingTypesDoesNotTellWhatIsWithheld() {
    As.memberOf(story.organisation("Other"))
        .get("/v1/events?types=TrajectoryRegistered")
        .then()
        .body("items", empty());
    As.memberOf(story.organisation("Other"))
        .get("/v1/events?types=Withheld")
        .then()
        .body("items.size()", is(2));
  }

  @Test
  void anExportLeavesItOut() {
    assertThat(exported("Other")).contains("MemberJoined").doesNotContain("Trajectory");
    assertThat(exported("Referrer")).contains("TrajectoryRegistered", "TrajectoryProgressed");
  }

  @Test
  void whoTakesTheLeadSeesItFromThenOn() {
    story.publish("MemberLeft", role("Lead", "lead"));
    story.publish("MemberJoined", role("Lead", "partner"));
    story.publish("MemberLeft", role("Other", "partner"));
    story.publish("MemberJoined", role("Other", "lead")).arrived();

    As.memberOf(story.organisation("Other"))
        .get("/v1/events?types=TrajectoryRegistered")
        .then()
        .body("items.size()", is(1));
    As.memberOf(story.organisation("Lead"))
        .get("/v1/events?types=TrajectoryRegistered")
        .then()
        .body("items", empty());
  }

  private Map<String, Object> role(String who, String role) {
    return Map.of(
        "organisation",
        story.organisation(who),
        "role",
        role,
        "occurredOn",
        Day.today().toString());
  }

  private String exported(String who) {
    return As.coordinatorOf(story.organisation(who))
        .get("/v1/exports/events?format=ndjson")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}

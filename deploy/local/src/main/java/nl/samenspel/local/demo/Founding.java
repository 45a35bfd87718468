package nl.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import nl.samenspel.local.home.Service;

/** The partnership begins, and the regions join. */
final class Founding {
  private final Cast cast;
  private final Story story;

  Founding(Cast cast, Story story) {
    this.cast = cast;
    this.story = story;
  }

  /**
   * @param run which time the case is played on these data
   * @return where the rest is played
   */
  Stage play(int run, LocalDate today) {
    story.act("1. A partnership begins");
    JsonNode partnership =
        cast.lead()
            .post(
                Service.PARTNERSHIP,
                "/partnerships",
                Map.of(
                    "name", "IT-werk in vier regio's" + (run == 1 ? "" : " (" + run + ")"),
                    "purpose",
                        "Werkzoekenden uit vier arbeidsmarktregio's opleiden voor werk in de IT:"
                            + " van het eerste gesprek tot een betaalde baan.",
                    "ambition",
                        "Elk jaar 400 deelnemers in beweging, ieder van hen met een erkend diploma"
                            + " en zicht op werk in de eigen regio.",
                    "origin", "voluntary",
                    "orientation", "demand",
                    "form", "publicPrivate",
                    "region", "Noord, Oost, Zuid en West",
                    "targetGroup", "Werkzoekenden met aanleg voor IT en zonder passend diploma.",
                    "startsOn", today.minusMonths(Stage.MONTHS).toString()));
    story.tell(
        "%s starts \"%s\", open to whoever wants to work in IT.",
        cast.lead().name(), partnership.path("name").asText());
    var stage = new Stage(cast, story, "/partnerships/" + partnership.path("id").asText(), today);
    for (Role region : Role.regions()) {
      stage.post(
          Role.PROVIDER,
          "/members",
          Map.of(
              "organisation", cast.the(region).id(),
              "role", "partner",
              "joinedOn", stage.after(0, 14).toString()));
      story.tell("%s joins.", region.title());
    }
    return stage;
  }
}

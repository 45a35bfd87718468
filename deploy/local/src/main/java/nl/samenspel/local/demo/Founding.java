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
   * @return the path of the partnership
   */
  String play(int run, LocalDate today) {
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
                        "Na 412 geactiveerde deelnemers in de eerste tien maanden: ieder van hen"
                            + " een erkend diploma en zicht op werk in de eigen regio.",
                    "origin", "voluntary",
                    "orientation", "demand",
                    "form", "publicPrivate",
                    "region", "Noord, Oost, Zuid en West",
                    "targetGroup", "Werkzoekenden met aanleg voor IT en zonder passend diploma.",
                    "startsOn", today.minusMonths(10).toString()));
    story.tell(
        "%s starts \"%s\", open to whoever wants to work in IT.",
        cast.lead().name(), partnership.path("name").asText());
    String path = "/partnerships/" + partnership.path("id").asText();
    for (Role region : Role.regions()) {
      cast.lead()
          .post(
              Service.PARTNERSHIP,
              path + "/members",
              Map.of("organisation", cast.the(region).id(), "role", "partner"));
      story.tell("%s joins.", region.title());
    }
    return path;
  }
}

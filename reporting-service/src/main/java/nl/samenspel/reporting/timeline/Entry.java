package nl.samenspel.reporting.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param subject whose sequence it stands in: the partnership or an assessment
 * @param facts the data of the event, as published
 */
public record Entry(
    UUID event,
    UUID partnership,
    LocalDate occurredOn,
    Instant recordedAt,
    UUID subject,
    long sequence,
    Kind kind,
    JsonNode facts) {

  public String text(String name) {
    return facts.path(name).asText();
  }

  public int number(String name) {
    return facts.path(name).asInt();
  }

  public List<String> texts(String name) {
    var texts = new ArrayList<String>();
    facts.path(name).forEach(each -> texts.add(each.asText()));
    return texts;
  }
}

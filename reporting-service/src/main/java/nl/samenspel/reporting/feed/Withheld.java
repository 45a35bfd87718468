package nl.samenspel.reporting.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What is told of an event to who may not know what it says: that there was one, in its place. Left
 * out, it would be missed, as the events of a subject are numbered without a gap.
 */
final class Withheld {

  static final String TYPE = "nl.samenspel.reporting.Withheld.v1";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KEPT =
      List.of(
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "sequence",
          "sequencetype",
          "partitionkey");

  private Withheld() {}

  static String of(String event) {
    try {
      var told = (ObjectNode) JSON.readTree(event);
      return told.retain(KEPT).put("type", TYPE).toString();
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("An event that was published is no JSON", unreadable);
    }
  }
}

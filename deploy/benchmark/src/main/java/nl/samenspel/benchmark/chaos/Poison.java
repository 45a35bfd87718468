package nl.samenspel.benchmark.chaos;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Records that nobody can process: they belong with the dead letters of everybody who reads them.
 */
final class Poison {
  private static final Map<String, String> MISFITS =
      Map.of(
          Topics.PARTNERSHIPS, "nl.samenspel.partnership.MemberJoined.v1",
          Topics.ASSESSMENTS, "nl.samenspel.assessment.TrustMeasured.v1");

  private Poison() {}

  static void feed(Topics topics) {
    for (String topic : Topics.BOTH) {
      for (String value : List.of("no JSON at all", "{\"specversion\":\"1.0\"}", misfit(topic))) {
        topics.feedPoison(topic, value);
      }
    }
  }

  /** An event in every respect but its facts. */
  private static String misfit(String topic) {
    return """
    {"specversion":"1.0","id":"%s","source":"urn:nld:oin:00000099000000001000:systeem:chaos",
     "type":"%s","subject":"%s","sequence":"1","time":"2026-11-20T10:00:00Z",
     "partitionkey":"%s","data":{"partnership":"no id","assessment":"no id"}}
    """
        .formatted(UUID.randomUUID(), MISFITS.get(topic), UUID.randomUUID(), UUID.randomUUID());
  }
}

package nl.samenspel.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.chassis.testing.Day;
import nl.samenspel.chassis.testing.EventContract;
import nl.samenspel.chassis.testing.Topics;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import org.awaitility.Awaitility;

/**
 * A partnership of which the events are published, as the other services would. Each has ids of its
 * own, so that tests do not meet.
 */
public final class Story {

  public static final String PARTNERSHIPS = "samenspel.partnerships";
  public static final String ASSESSMENTS = "samenspel.assessments";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final UUID partnership;
  private final Map<String, UUID> organisations = new LinkedHashMap<>();
  private final Map<UUID, Long> sequences = new HashMap<>();
  private final List<JsonNode> published = new ArrayList<>();

  private Story(UUID partnership) {
    this.partnership = partnership;
  }

  /** A partnership that exploring began today, of organisations by name; the first leads it. */
  public static Story of(String name, String... organisations) {
    return since(Day.today(), name, organisations);
  }

  public static Story since(LocalDate day, String name, String... organisations) {
    return new Story(TimeOrderedId.next()).begins(day, name, organisations);
  }

  /** One more partnership of an organisation that takes part in others; that one leads it. */
  public static Story since(
      LocalDate day, String name, Map<String, UUID> lead, String... organisations) {
    var story = new Story(TimeOrderedId.next());
    story.organisations.putAll(lead);
    return story.begins(
        day,
        name,
        Stream.concat(lead.keySet().stream(), Stream.of(organisations)).toArray(String[]::new));
  }

  /** What was drawn by lot, told to the topics; of organisations that are registered with it. */
  public static Story drawn(AnyStory drawn, Map<String, UUID> organisations) {
    var story = new Story(TimeOrderedId.next());
    story.organisations.putAll(organisations);
    organisations.keySet().forEach(story::register);
    for (var fact : drawn.facts()) {
      if (fact.ofAssessment()) {
        var assessment = (UUID) fact.data().get("assessment");
        story.assessed(fact.type(), assessment, fact.data());
      } else {
        story.publish(fact.type(), fact.data());
      }
    }
    return story;
  }

  private Story begins(LocalDate day, String name, String... organisations) {
    var story = this;
    for (var each : organisations) {
      if (!story.organisations.containsKey(each)) {
        story.register(each);
      }
    }
    story.publish(
        "PartnershipCreated",
        Map.of(
            "name", name,
            "origin", "voluntary",
            "orientation", "demand",
            "form", "network",
            "region", "Rijnmond",
            "startsOn", day.toString(),
            "status", "active",
            "cycle", 1,
            "phase", "explore"));
    for (var each : organisations) {
      story.joins(each, each.equals(organisations[0]) ? "lead" : "partner", day);
    }
    story.starts("explore", 1, day);
    return story;
  }

  /** The case of docs/events, up to the event of this type, with fresh ids. */
  public static Story told(String upTo) {
    try {
      var fresh = new HashMap<String, String>();
      var text = Files.readString(EventContract.file("story.ndjson"));
      var renamed =
          UUIDS
              .matcher(text)
              .replaceAll(
                  match ->
                      fresh.computeIfAbsent(match.group(), any -> TimeOrderedId.next().toString()));
      Story story = null;
      var names = new LinkedHashMap<String, UUID>();
      var early = new ArrayList<JsonNode>();
      for (var line : renamed.lines().toList()) {
        var event = MAPPER.readTree(line);
        if (event.path("type").asText().endsWith("." + upTo + ".v1")) {
          break;
        }
        var data = event.path("data");
        if (data.has("organisation") && data.has("name")) {
          names.put(
              data.path("name").asText(), UUID.fromString(data.path("organisation").asText()));
        }
        if (story == null && data.has("partnership")) {
          story = new Story(UUID.fromString(data.path("partnership").asText()));
          for (var each : early) {
            story.publish(each);
          }
        }
        if (story == null) {
          early.add(event);
        } else {
          story.publish(event);
        }
      }
      story.organisations.putAll(names);
      story.arrived();
      return story;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public UUID partnership() {
    return partnership;
  }

  public String at(String path) {
    return "/v1/partnerships/" + partnership + path;
  }

  public UUID organisation(String name) {
    return organisations.get(name);
  }

  /** How many events of this type there were, such as {@code PhaseCompleted}. */
  public int count(String type) {
    return (int)
        published.stream()
            .filter(event -> event.path("type").asText().endsWith("." + type + ".v1"))
            .count();
  }

  public List<JsonNode> published() {
    return published;
  }

  public Story register(String name) {
    var id = organisations.computeIfAbsent(name, any -> TimeOrderedId.next());
    publish(
        "nl.samenspel.partnership.OrganisationRegistered.v1",
        PARTNERSHIPS,
        id,
        id,
        Map.of(
            "organisation",
            id.toString(),
            "name",
            name,
            "kind",
            "municipality",
            "sector",
            "public",
            "identifiers",
            List.of()));
    return this;
  }

  public Story joins(String name, String role, LocalDate on) {
    return publish(
        "MemberJoined",
        Map.of("organisation", organisation(name), "role", role, "occurredOn", on.toString()));
  }

  public Story leaves(String name) {
    return publish(
        "MemberLeft",
        Map.of(
            "organisation",
            organisation(name),
            "role",
            "partner",
            "occurredOn",
            Day.today().toString()));
  }

  public Story starts(String phase, int cycle, LocalDate on) {
    return publish(
        "PhaseStarted", Map.of("cycle", cycle, "phase", phase, "occurredOn", on.toString()));
  }

  public Story completes(String phase, LocalDate from, LocalDate on, String... waived) {
    return publish(
        "PhaseCompleted",
        Map.of(
            "cycle",
            1,
            "phase",
            phase,
            "startedOn",
            from.toString(),
            "waived",
            List.of(waived),
            "occurredOn",
            on.toString()));
  }

  /** A complaint of one organisation about another, to be decided in six weeks. */
  public UUID complains(String by, String about, String category, LocalDate receivedOn) {
    var complaint = TimeOrderedId.next();
    publish(
        "ComplaintLogged",
        Map.of(
            "complaint",
            complaint,
            "category",
            category,
            "regime",
            "nlAwb",
            "complainant",
            Map.of("organisation", organisation(by)),
            "about",
            List.of(organisation(about)),
            "receivedOn",
            receivedOn.toString(),
            "deadlines",
            List.of(Map.of("code", "decision", "on", receivedOn.plusWeeks(6).toString()))));
    return complaint;
  }

  public Story withdraws(UUID complaint, LocalDate on) {
    return publish(
        "ComplaintStepTaken",
        Map.of(
            "complaint",
            complaint,
            "step",
            "withdraw",
            "state",
            "withdrawn",
            "deadlines",
            List.of(),
            "occurredOn",
            on.toString()));
  }

  public Story ends(LocalDate on) {
    publish(
        "PartnershipEnded", Map.of("cycle", 1, "phase", "explore", "occurredOn", on.toString()));
    return this;
  }

  /** An indicator of one of the three K's, better when higher. */
  public UUID aims(String kind, double baseline, double target) {
    var indicator = TimeOrderedId.next();
    publish(
        "IndicatorDefined",
        Map.of(
            "indicator",
            indicator,
            "kind",
            kind,
            "unit",
            "%",
            "betterWhen",
            baseline < target ? "higher" : "lower",
            "baseline",
            baseline,
            "target",
            target));
    return indicator;
  }

  public Story measures(UUID indicator, String kind, double value, LocalDate on) {
    return publish(
        "IndicatorMeasured",
        Map.of(
            "indicator",
            indicator,
            "measurement",
            TimeOrderedId.next(),
            "kind",
            kind,
            "cycle",
            1,
            "value",
            value,
            "occurredOn",
            on.toString()));
  }

  /** The same about one of the members. */
  public UUID aims(String whom, String kind, double baseline, double target) {
    var indicator = TimeOrderedId.next();
    publish(
        "IndicatorDefined",
        Map.of(
            "indicator",
            indicator,
            "kind",
            kind,
            "unit",
            "%",
            "betterWhen",
            baseline < target ? "higher" : "lower",
            "baseline",
            baseline,
            "target",
            target,
            "organisation",
            organisation(whom)));
    return indicator;
  }

  /** Something that the members did together, deepening or progress. */
  public UUID acts(String movement, int cycle, String phase, LocalDate on) {
    return acts(TimeOrderedId.next(), movement, cycle, phase, on);
  }

  /** The same under an id that there may be already: then it corrects that. */
  public UUID acts(UUID activity, String movement, int cycle, String phase, LocalDate on) {
    publish(
        "ActivityRecorded",
        Map.of(
            "activity",
            activity,
            "movement",
            movement,
            "cycle",
            cycle,
            "phase",
            phase,
            "occurredOn",
            on.toString()));
    return activity;
  }

  /** Back to the drawing board after complaints. */
  public UUID recovers(LocalDate on, UUID... complaints) {
    var recovery = TimeOrderedId.next();
    publish(
        "RecoveryOpened",
        Map.of(
            "recovery", recovery,
            "complaints", List.of(complaints),
            "parties", List.copyOf(organisations.values()),
            "occurredOn", on.toString()));
    return recovery;
  }

  /** A plan whose actions are due on these days; so many of them, from the first, were done. */
  public Story plans(UUID recovery, LocalDate on, int done, LocalDate... due) {
    var owner = organisations.values().iterator().next();
    var actions = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < due.length; i++) {
      actions.add(
          Map.of(
              "action",
              TimeOrderedId.next(),
              "owner",
              owner,
              "due",
              due[i].toString(),
              "done",
              i < done));
    }
    return publish(
        "RecoveryPlanned",
        Map.of("recovery", recovery, "actions", actions, "occurredOn", on.toString()));
  }

  public Story shares(UUID recovery, LocalDate on, LocalDate measureTrustOn) {
    return publish(
        "RecoveryPlanShared",
        Map.of(
            "recovery", recovery,
            "sharedWith", List.copyOf(organisations.values()),
            "measureTrustOn", measureTrustOn.toString(),
            "occurredOn", on.toString()));
  }

  public Story closes(UUID recovery, LocalDate on, double trustScore) {
    return publish(
        "RecoveryClosed",
        Map.of(
            "recovery",
            recovery,
            "assessment",
            TimeOrderedId.next(),
            "trustScore",
            trustScore,
            "occurredOn",
            on.toString()));
  }

  public Story decides(UUID complaint, String finding, boolean inTime, LocalDate on) {
    publish(
        "ComplaintStepTaken",
        Map.of(
            "complaint",
            complaint,
            "step",
            "decide",
            "state",
            "decided",
            "deadlines",
            List.of(),
            "occurredOn",
            on.toString()));
    return publish(
        "ComplaintDecided",
        Map.of(
            "complaint",
            complaint,
            "category",
            "communication",
            "regime",
            "nlAwb",
            "finding",
            finding,
            "inTime",
            inTime,
            "decisionDueOn",
            on.toString(),
            "occurredOn",
            on.toString()));
  }

  /** The partnership as a whole is doing otherwise. */
  public Story becomes(String status) {
    var created = published.stream().filter(Story::isCreation).findFirst().orElseThrow();
    var data = (ObjectNode) created.path("data").deepCopy();
    data.put("status", status).remove("partnership");
    return publish("PartnershipChanged", MAPPER.convertValue(data, new TypeReference<>() {}));
  }

  private static boolean isCreation(JsonNode event) {
    return event.path("type").asText().endsWith(".PartnershipCreated.v1");
  }

  /** A trust pulse that people can answer. */
  public UUID asks(LocalDate opensOn, LocalDate closesOn) {
    var assessment = TimeOrderedId.next();
    assessed(
        "AssessmentOpened",
        assessment,
        Map.of(
            "assessment",
            assessment,
            "instrument",
            "trustPulse",
            "instrumentVersion",
            1,
            "reason",
            "manual",
            "opensOn",
            opensOn.toString(),
            "closesOn",
            closesOn.toString(),
            "minimumGroupSize",
            5));
    return assessment;
  }

  /** People get until a later day. */
  public Story putsOff(UUID assessment, LocalDate closesOn, LocalDate on) {
    return assessed(
        "AssessmentExtended",
        assessment,
        Map.of(
            "assessment",
            assessment,
            "closesOn",
            closesOn.toString(),
            "occurredOn",
            on.toString()));
  }

  /** A trust pulse that was closed; no score means that it is hidden. */
  public Story trusts(LocalDate on, Double score) {
    var assessment = TimeOrderedId.next();
    var data =
        new LinkedHashMap<String, Object>(
            Map.of("assessment", assessment, "reason", "manual", "occurredOn", on.toString()));
    data.put(score == null ? "suppressed" : "score", score == null ? true : score);
    return assessed("TrustMeasured", assessment, data);
  }

  /** A pulse that served several complaints: a fact for each of them. */
  public Story trustsAfter(LocalDate on, double score, List<UUID> complaints) {
    var assessment = TimeOrderedId.next();
    for (var complaint : complaints) {
      assessed(
          "TrustMeasured",
          assessment,
          Map.of(
              "assessment", assessment,
              "reason", "complaintLogged",
              "complaint", complaint,
              "score", score,
              "occurredOn", on.toString()));
    }
    return this;
  }

  /**
   * A round of the five lenses; each score is per organisation in turn, null where it is hidden.
   */
  public Story looks(LocalDate on, Map<String, List<Double>> scores) {
    var assessment = TimeOrderedId.next();
    var names = List.copyOf(organisations.keySet());
    var dimensions =
        scores.entrySet().stream()
            .map(each -> dimension(each.getKey(), each.getValue(), names))
            .toList();
    return assessed(
        "AssessmentClosed",
        assessment,
        new LinkedHashMap<>(
            Map.of(
                "assessment",
                assessment,
                "instrument",
                "fiveLenses",
                "instrumentVersion",
                1,
                "reason",
                "manual",
                "minimumGroupSize",
                5,
                "occurredOn",
                on.toString(),
                "invited",
                40,
                "dimensions",
                dimensions)));
  }

  private Map<String, Object> dimension(String code, List<Double> scores, List<String> names) {
    var cells = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < scores.size(); i++) {
      var cell = new LinkedHashMap<String, Object>();
      cell.put("organisation", organisation(names.get(i)));
      cell.put(
          scores.get(i) == null ? "suppressed" : "score",
          scores.get(i) == null ? true : scores.get(i));
      cells.add(cell);
    }
    var dimension = new LinkedHashMap<String, Object>();
    dimension.put("code", code);
    if (scores.stream().allMatch(each -> each != null)) {
      var spread = scores.stream().mapToDouble(each -> each).summaryStatistics();
      dimension.put("score", Math.round(spread.getAverage() * 10) / 10.0);
      dimension.put("gap", Math.round((spread.getMax() - spread.getMin()) * 10) / 10.0);
      dimension.put("band", spread.getAverage() >= 4 ? "strength" : "discuss");
    } else {
      dimension.put("suppressed", true);
    }
    dimension.put("organisations", cells);
    return dimension;
  }

  private Story assessed(String type, UUID assessment, Map<String, Object> data) {
    var all = new LinkedHashMap<>(data);
    all.put("partnership", partnership);
    return publish(
        "nl.samenspel.assessment." + type + ".v1", ASSESSMENTS, assessment, partnership, all);
  }

  public Story publish(String type, Map<String, Object> data) {
    var all = new LinkedHashMap<>(data);
    all.put("partnership", partnership);
    return publish(
        "nl.samenspel.partnership." + type + ".v1", PARTNERSHIPS, partnership, partnership, all);
  }

  private Story publish(
      String type, String topic, UUID subject, UUID key, Map<String, Object> data) {
    var sequence = sequences.merge(subject, 1L, Long::sum);
    var event =
        MAPPER
            .createObjectNode()
            .put("specversion", "1.0")
            .put("id", TimeOrderedId.next().toString())
            .put("source", "urn:nld:oin:00000099000000001000:systeem:test")
            .put("type", type)
            .put("subject", subject.toString())
            .put("time", Instant.now().toString())
            .put("datacontenttype", "application/json")
            .put("dataschema", "urn:samenspel:schema:" + type)
            .put("sequence", sequence.toString())
            .put("sequencetype", "Integer")
            .put("partitionkey", key.toString());
    event.set("data", MAPPER.valueToTree(strings(data)));
    return publish(event);
  }

  private static Object strings(Object value) {
    if (value instanceof UUID id) {
      return id.toString();
    }
    if (value instanceof Map<?, ?> map) {
      var all = new LinkedHashMap<String, Object>();
      map.forEach((key, each) -> all.put(String.valueOf(key), strings(each)));
      return all;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Story::strings).toList();
    }
    return value;
  }

  public Story publish(JsonNode event) {
    var topic =
        event.path("type").asText().startsWith("nl.samenspel.assessment.")
            ? ASSESSMENTS
            : PARTNERSHIPS;
    published.add(event);
    Topics.put(topic, event.path("partitionkey").asText(), event.toString());
    return this;
  }

  /** The same event once more, as a relay may after a crash. */
  public Story repeats(JsonNode event) {
    return publish(event);
  }

  /** An event like another, with other data. */
  public static ObjectNode copy(JsonNode event) {
    return event.deepCopy();
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  /** Waits until everything that was published is in the store, and what follows is worked out. */
  public Story arrived() {
    var ids =
        published.stream()
            .map(event -> UUID.fromString(event.path("id").asText()))
            .distinct()
            .toList();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> stored(ids) == ids.size() && !isAnythingDue());
    return this;
  }

  /** Whether a batch was applied of which it is still to be worked out what follows. */
  public static boolean isAnythingDue() {
    return Arc.container()
        .instance(Sql.class)
        .get()
        .one("select exists (select from due) as due", row -> row.flag("due"))
        .orElseThrow();
  }

  public static long stored(List<UUID> ids) {
    return Arc.container()
        .instance(Sql.class)
        .get()
        .one(
            "select count(*) as n from event where id = any(?)",
            row -> row.whole("n"),
            Columns.ids(ids))
        .orElse(0L);
  }
}

package nl.samenspel.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.outbox.EventType;

/**
 * What somebody knows of a partnership who saw nothing but its events, from the first one on. Knows
 * no class of the service: only what is published.
 */
public final class Replay {

  public static final List<String> PHASES =
      List.of("explore", "share", "agree", "shape", "execute");

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .setEnumNamingStrategy(EnumNamingStrategies.LOWER_CAMEL_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  /** How a phase of a cycle went. */
  public record Leg(String phase, String state, String startedOn, String endedOn) {}

  /** How many activities deepened and how many brought progress. */
  public record Weight(int deepening, int progress) {}

  private int cycle;
  private String phase;
  private boolean cycleCompleted;
  private String status;
  private final Map<String, String> members = new TreeMap<>();
  private final Map<Integer, Map<String, Leg>> legs = new TreeMap<>();
  private final Map<Integer, Map<String, List<String>>> waived = new TreeMap<>();
  private final Map<String, JsonNode> activities = new LinkedHashMap<>();
  private final Map<String, String> deliverables = new TreeMap<>();
  private final Map<String, String> complaints = new TreeMap<>();
  private final Map<String, Map<String, String>> deadlines = new TreeMap<>();

  private Replay() {}

  /** Of what is published. */
  public static Replay of(List<JsonNode> events) {
    var replay = new Replay();
    events.forEach(event -> replay.apply(Case.type(event), event.path("data")));
    return replay;
  }

  /** Of what would be published. */
  public static Replay ofFacts(List<Event> facts) {
    return of(facts.stream().map(Replay::published).toList());
  }

  private static JsonNode published(Event fact) {
    var event = MAPPER.createObjectNode();
    event.put("type", fact.getClass().getAnnotation(EventType.class).value());
    event.set("data", MAPPER.valueToTree(fact));
    return event;
  }

  private void apply(String type, JsonNode data) {
    switch (type) {
      case "PartnershipCreated" -> begin(data);
      case "PartnershipEnded" -> status = "ended";
      case "MemberJoined" -> members.put(text(data, "organisation"), text(data, "role"));
      case "MemberLeft" -> members.remove(text(data, "organisation"));
      case "PhaseStarted" -> start(data);
      case "PhaseCompleted" -> end(data, "completed");
      case "PhaseSkipped" -> end(data, "skipped");
      case "PhaseReturned" -> goBack(text(data, "phase"));
      case "CycleRenewed" -> cycle = data.path("cycle").asInt();
      case "ActivityRecorded" -> activities.put(text(data, "activity"), data);
      case "DeliverableSubmitted" -> deliverables.put(text(data, "deliverable"), "pending");
      case "DeliverableAccepted" -> deliverables.put(text(data, "deliverable"), "accepted");
      case "ComplaintLogged" -> {
        complaints.put(text(data, "complaint"), "logged");
        keepDeadlines(data);
      }
      case "ComplaintStepTaken" -> {
        complaints.put(text(data, "complaint"), text(data, "state"));
        keepDeadlines(data);
      }
      default -> {}
    }
  }

  private void begin(JsonNode data) {
    cycle = data.path("cycle").asInt();
    phase = text(data, "phase");
    status = text(data, "status");
  }

  private void start(JsonNode data) {
    phase = text(data, "phase");
    cycleCompleted = false;
    legs(cycle).put(phase, new Leg(phase, "active", text(data, "occurredOn"), null));
    waived(cycle).remove(phase);
  }

  private void end(JsonNode data, String how) {
    var ended = text(data, "phase");
    var startedOn = legs(cycle).get(ended).startedOn();
    legs(cycle).put(ended, new Leg(ended, how, startedOn, text(data, "occurredOn")));
    waived(cycle).put(ended, texts(data.path("waived")));
    cycleCompleted = !data.has("next");
  }

  private void goBack(String earlier) {
    for (var later : PHASES.subList(PHASES.indexOf(earlier), PHASES.size())) {
      legs(cycle).put(later, new Leg(later, "upcoming", null, null));
      waived(cycle).remove(later);
    }
  }

  private void keepDeadlines(JsonNode data) {
    var dates = new TreeMap<String, String>();
    data.path("deadlines").forEach(due -> dates.put(text(due, "code"), text(due, "on")));
    deadlines.put(text(data, "complaint"), dates);
  }

  private Map<String, Leg> legs(int which) {
    return legs.computeIfAbsent(
        which,
        any -> {
          var upcoming = new LinkedHashMap<String, Leg>();
          PHASES.forEach(each -> upcoming.put(each, new Leg(each, "upcoming", null, null)));
          return upcoming;
        });
  }

  private Map<String, List<String>> waived(int which) {
    return waived.computeIfAbsent(which, any -> new LinkedHashMap<>());
  }

  public int cycle() {
    return cycle;
  }

  public String phase() {
    return phase;
  }

  public boolean cycleCompleted() {
    return cycleCompleted;
  }

  public String status() {
    return status;
  }

  /** By organisation the role of those that take part. */
  public Map<String, String> members() {
    return members;
  }

  /** The five phases of a cycle. */
  public List<Leg> phases(int which) {
    return List.copyOf(legs(which).values());
  }

  /** What was skipped or waived and not made good by going back, as {@code phase:code}. */
  public TreeSet<String> gaps(int which) {
    var gaps = new TreeSet<String>();
    legs(which).values().stream()
        .filter(leg -> leg.state().equals("skipped"))
        .forEach(leg -> gaps.add(leg.phase() + ":phaseSkipped"));
    waived(which).forEach((each, codes) -> codes.forEach(code -> gaps.add(each + ":" + code)));
    return gaps;
  }

  /** The balance of a cycle: the whole, and each phase in which something was done. */
  public Map<String, Weight> balance(int which) {
    var balance = new TreeMap<String, Weight>();
    activities.values().stream()
        .filter(activity -> activity.path("cycle").asInt() == which)
        .forEach(
            activity -> {
              var deepens = text(activity, "movement").equals("deepening");
              for (var part : List.of("whole", text(activity, "phase"))) {
                balance.merge(
                    part,
                    deepens ? new Weight(1, 0) : new Weight(0, 1),
                    (one, other) ->
                        new Weight(
                            one.deepening() + other.deepening(),
                            one.progress() + other.progress()));
              }
            });
    return balance;
  }

  /** By deliverable whether it is final. */
  public Map<String, Boolean> finals() {
    var finals = new TreeMap<String, Boolean>();
    deliverables.forEach((deliverable, state) -> finals.put(deliverable, state.equals("accepted")));
    return finals;
  }

  /** By complaint its state. */
  public Map<String, String> complaints() {
    return complaints;
  }

  /** By complaint the dates that hold, by code. */
  public Map<String, Map<String, String>> deadlines() {
    return deadlines;
  }

  private static String text(JsonNode node, String property) {
    return Objects.requireNonNull(node.path(property).textValue(), property);
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
    return texts;
  }
}

package nl.samenspel.reporting.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.reporting.party.Party;
import nl.samenspel.reporting.wording.Word;

/** Says what happened, for a person. */
final class Sentences {

  private final Map<UUID, Party> parties;

  /**
   * @param parties the organisations by id
   */
  Sentences(Map<UUID, Party> parties) {
    this.parties = parties;
  }

  Text of(Entry entry) {
    return switch (entry.kind()) {
      case MEMBER_JOINED, MEMBER_LEFT ->
          sentence(entry, organisation(entry), Word.of("role", entry.text("role")));
      case DELIVERABLE_SUBMITTED, DELIVERABLE_SIGNED -> deliverable(entry);
      case DELIVERABLE_ACCEPTED -> sentence(entry, Word.of("deliverable", entry.text("kind")));
      case PHASE_STARTED ->
          variant(
              entry,
              entry.number("cycle") > 1,
              "again",
              phase(entry, "phase"),
              entry.number("cycle"));
      case PHASE_COMPLETED -> codes(entry, "waived");
      case PHASE_SKIPPED -> codes(entry, "unmet");
      case PHASE_RETURNED -> sentence(entry, phase(entry, "from"), phase(entry, "phase"));
      case CYCLE_RENEWED -> sentence(entry, entry.number("cycle"));
      case COMPLAINT_LOGGED ->
          sentence(
              entry,
              complainant(entry.facts().path("complainant")),
              organisations(entry.texts("about")),
              Word.of("category", entry.text("category")));
      case COMPLAINT_STEP_TAKEN -> Word.of("timeline.step", entry.text("step"));
      case COMPLAINT_DECIDED ->
          variant(
              entry,
              !entry.facts().path("inTime").asBoolean(),
              "late",
              Word.of("finding", entry.text("finding")));
      case RECOVERY_OPENED ->
          sentence(entry, entry.texts("complaints").size(), organisations(entry.texts("parties")));
      case RECOVERY_PLAN_SHARED ->
          sentence(
              entry,
              organisations(entry.texts("sharedWith")),
              LocalDate.parse(entry.text("measureTrustOn")));
      case RECOVERY_CLOSED -> sentence(entry, entry.facts().path("trustScore").decimalValue());
      case ASSESSMENT_OPENED ->
          sentence(entry, instrument(entry), Word.of("reason", entry.text("reason")));
      case ASSESSMENT_CLOSED -> sentence(entry, instrument(entry));
      case TRUST_MEASURED ->
          entry.facts().path("score").isNumber()
              ? sentence(entry, entry.facts().path("score").decimalValue())
              : variant(entry, true, "suppressed");
      default -> sentence(entry);
    };
  }

  private Text deliverable(Entry entry) {
    var rejected = entry.text("decision").equals("reject");
    return variant(
        entry,
        rejected,
        "rejected",
        organisation(entry),
        Word.of("deliverable", entry.text("kind")),
        entry.number("version"));
  }

  private Text codes(Entry entry, String codes) {
    var all = new ArrayList<Object>(Word.all("requirement", entry.texts(codes)));
    return variant(entry, !all.isEmpty(), "with", phase(entry, "phase"), all);
  }

  private static Text instrument(Entry entry) {
    return Word.of("instrument", entry.text("instrument"));
  }

  private static Text phase(Entry entry, String name) {
    return Word.of("phase", entry.text(name));
  }

  private Text organisation(Entry entry) {
    return name(entry.text("organisation"));
  }

  private List<Text> organisations(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  private Text complainant(JsonNode complainant) {
    return complainant.has("organisation")
        ? name(complainant.path("organisation").asText())
        : Word.of("external", complainant.path("external").asText());
  }

  private Text name(String id) {
    var party = parties.get(UUID.fromString(id));
    return party == null || party.name() == null
        ? Text.of("organisation.unknown")
        : Text.of("word", party.name());
  }

  private static Text sentence(Entry entry, Object... args) {
    return Text.of("timeline." + entry.kind().wireName(), args);
  }

  private static Text variant(Entry entry, boolean special, String variant, Object... args) {
    var key = "timeline." + entry.kind().wireName();
    return Text.of(special ? key + "." + variant : key, args);
  }
}

package nl.samenspel.benchmark.chaos;

import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static nl.samenspel.local.home.Service.REPORTING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import nl.samenspel.local.home.Service;

/** What has to be true when all is quiet again, whatever has happened. */
final class Invariants {
  private static final int SHOWN = 3;
  private static final Set<String> OF_ASSESSMENT = Set.of("invitation", "response", "result");
  private static final Map<Service, String> TOPICS =
      Map.of(PARTNERSHIP, Topics.PARTNERSHIPS, ASSESSMENT, Topics.ASSESSMENTS);

  private final Databases databases;
  private final Topics topics;
  private final Ledger ledger;

  Invariants(Databases databases, Topics topics, Ledger ledger) {
    this.databases = databases;
    this.topics = topics;
    this.ledger = ledger;
  }

  private interface Check {
    void into(Consumer<String> alarm);
  }

  /**
   * @return by the name of each invariant what is wrong with it, empty when it holds
   */
  Map<String, List<String>> check() {
    var published = new LinkedHashMap<Service, Published>();
    TOPICS.forEach(
        (service, topic) -> published.put(service, new Published(topics.records(topic))));
    var checks = new LinkedHashMap<String, Check>();
    checks.put(
        "clients got no other error than 503 with Retry-After, and every request an end",
        alarm -> ledger.violations().forEach(alarm));
    checks.put("acknowledged writes = rows, one for each idempotency key", this::acknowledged);
    checks.put(
        "the outbox has drained",
        alarm -> TOPICS.keySet().forEach(service -> drained(service, alarm)));
    checks.put(
        "committed events = events in Kafka",
        alarm -> published.forEach((service, events) -> committed(service, events, alarm)));
    checks.put(
        "per subject the sequence is 1, 2, 3 … in the order of the topic",
        alarm -> published.values().forEach(events -> events.gaps().forEach(alarm)));
    checks.put("every event had its effect once, everywhere", alarm -> effects(published, alarm));
    checks.put("dead letters = the poison that was fed", alarm -> deadLetters(published, alarm));
    checks.put("reports = what the sources hold", this::sources);
    var found = new LinkedHashMap<String, List<String>>();
    checks.forEach(
        (name, check) -> {
          var wrong = new ArrayList<String>();
          check.into(wrong::add);
          found.put(name, wrong);
        });
    return found;
  }

  private void acknowledged(Consumer<String> alarm) {
    ledger.made().forEach((table, ids) -> same(table, ids, rows(table), alarm));
    ledger
        .counted()
        .forEach(
            (table, rows) -> {
              long found = databases.count(owner(table), "select count(*) from " + table);
              if (found != rows) {
                alarm.accept("%s: %d acknowledged, %d rows".formatted(table, rows, found));
              }
            });
  }

  private List<UUID> rows(String table) {
    return databases.ids(owner(table), "select id from " + table);
  }

  private static Service owner(String table) {
    return OF_ASSESSMENT.contains(table) ? ASSESSMENT : PARTNERSHIP;
  }

  private void drained(Service service, Consumer<String> alarm) {
    long waiting = databases.count(service, "select count(*) from outbox");
    if (waiting > 0) {
      alarm.accept("%d events wait in the outbox of %s".formatted(waiting, service.title()));
    }
  }

  private void committed(Service service, Published events, Consumer<String> alarm) {
    var committed = databases.ids(service, "select id from audit.committed");
    same("events of " + service.title(), committed, events.ids(), alarm);
    var last =
        databases.texts(service, "select subject || ' ' || last from event_sequence order by 1");
    same("last numbers of " + service.title(), last, events.lastNumbers(), alarm);
    long lost = databases.count(service, "select count(*) from lost_event");
    if (lost > 0) {
      alarm.accept("%s takes %d events for lost".formatted(service.title(), lost));
    }
  }

  private void effects(Map<Service, Published> published, Consumer<String> alarm) {
    var ofPartnerships = published.get(PARTNERSHIP).ids();
    var ofAssessments = published.get(ASSESSMENT).ids();
    same(
        "what the assessment service took in",
        ofPartnerships,
        databases.ids(ASSESSMENT, "select event_id from inbox"),
        alarm);
    same(
        "what the partnership service took in",
        ofAssessments,
        databases.ids(PARTNERSHIP, "select event_id from inbox"),
        alarm);
    var all = new TreeSet<>(ofPartnerships);
    all.addAll(ofAssessments);
    same(
        "what the reporting service took in",
        all,
        databases.ids(REPORTING, "select id from projection.event"),
        alarm);
    same(
        "complaints about which trust was asked for",
        rows("complaint"),
        databases.ids(ASSESSMENT, "select unnest(complaints) from assessment"),
        alarm);
  }

  private void deadLetters(Map<Service, Published> published, Consumer<String> alarm) {
    published.forEach(
        (service, events) -> {
          var expected = new TreeSet<String>();
          for (String origin : events.poison()) {
            expected.add(origin + " of reporting-service");
            expected.add(
                origin + " of " + (service == PARTNERSHIP ? ASSESSMENT : PARTNERSHIP).title());
          }
          var found = new TreeSet<String>();
          for (var letter : topics.records(Topics.deadLetters(TOPICS.get(service)))) {
            found.add(Topics.header(letter, "origin") + " of " + Topics.header(letter, "service"));
          }
          same("dead letters of " + TOPICS.get(service), expected, found, alarm);
        });
  }

  private void sources(Consumer<String> alarm) {
    same(
        "partnerships: phase, cycle, members",
        databases.texts(
            PARTNERSHIP,
            """
            select p.id || ' ' || lower(p.phase) || ' ' || p.cycle || ' ' || (
              select count(*) from member m where m.partnership = p.id and m.left_on is null)
            from partnership p
            """),
        databases.texts(
            REPORTING,
            """
            select p.id || ' ' || lower(p.phase) || ' ' || p.cycle || ' ' || (
              select count(*) from projection.member m
              where m.partnership = p.id and m.left_on is null)
            from projection.partnership p
            """),
        alarm);
    same(
        "complaints with their state",
        databases.texts(
            PARTNERSHIP,
            "select id || ' ' || partnership || ' ' || lower(replace(state, '_', '')) from"
                + " complaint"),
        databases.texts(
            REPORTING,
            "select id || ' ' || partnership || ' ' || lower(state) from projection.complaint"),
        alarm);
    same(
        "assessments, and which are closed",
        databases.texts(
            ASSESSMENT, "select id || ' ' || coalesce(closed_on::text, '') from assessment"),
        databases.texts(
            REPORTING,
            "select id || ' ' || coalesce(closed_on::text, '') from projection.assessment"),
        alarm);
    same(
        "scores",
        databases.texts(
            ASSESSMENT,
            """
            select assessment || ' ' || (d ->> 'code') || ' '
              || coalesce(trim_scale((d ->> 'score')::numeric)::text, '')
            from result, jsonb_array_elements(dimensions::jsonb) d
            """),
        databases.texts(
            REPORTING,
            """
            select assessment || ' ' || dimension || ' ' || coalesce(trim_scale(score)::text, '')
            from projection.dimension_score
            """),
        alarm);
  }

  /** Says what is in one and not in the other, and what is twice where it may be once. */
  static <T extends Comparable<T>> void same(
      String what, Collection<T> expected, Collection<T> found, Consumer<String> alarm) {
    var missing = new TreeSet<>(expected);
    missing.removeAll(new TreeSet<>(found));
    var extra = new TreeSet<>(found);
    extra.removeAll(new TreeSet<>(expected));
    if (!missing.isEmpty()) {
      alarm.accept("%s: %d missing, such as %s".formatted(what, missing.size(), some(missing)));
    }
    if (!extra.isEmpty()) {
      alarm.accept("%s: %d too many, such as %s".formatted(what, extra.size(), some(extra)));
    }
    if (found.size() > new TreeSet<>(found).size()) {
      alarm.accept("%s: some are there twice".formatted(what));
    }
  }

  private static List<?> some(Collection<?> all) {
    return all.stream().limit(SHOWN).toList();
  }
}

package nl.samenspel.partnership.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.partnership.Replay.Weight;
import nl.samenspel.partnership.partnership.Phase;

/** The activities of one partnership without a database. */
public final class Diary {

  private final UUID partnership;
  private final List<Activity> activities = new ArrayList<>();

  public Diary(UUID partnership) {
    this.partnership = partnership;
  }

  /** Takes an activity down. */
  public void record(int which, int cycle, Phase phase, UUID by, LocalDate on) {
    var activity = new Activity(UUID.randomUUID(), partnership, by, cycle);
    activities.add(activity.describe(movement(which), phase, on, "Werkbezoek", null));
  }

  /** Corrects what was taken down, if there is anything. */
  public void correct(int which, Phase phase, LocalDate on) {
    if (!activities.isEmpty()) {
      activities
          .get(which % activities.size())
          .describe(movement(which / 2), phase, on, "Werkbezoek", "Gecorrigeerd.");
    }
  }

  /** What happened since it was last asked. */
  public List<Event> releaseEvents() {
    return activities.stream().flatMap(each -> each.releaseEvents().stream()).toList();
  }

  /** The balance of a cycle: the whole, and each phase in which something was done. */
  public Map<String, Weight> balance(int cycle) {
    var deeds =
        activities.stream()
            .filter(each -> each.cycle() == cycle)
            .map(each -> new Deed(each.id(), each.phase(), each.movement(), each.on()))
            .toList();
    var balance = new TreeMap<String, Weight>();
    Balance.perPhase(deeds).forEach((phase, part) -> put(balance, Texts.wireName(phase), part));
    put(balance, "whole", Balance.of(deeds));
    return balance;
  }

  private static void put(Map<String, Weight> balance, String name, Balance part) {
    if (part.total() > 0) {
      balance.put(name, new Weight(part.deepening().size(), part.progress().size()));
    }
  }

  private static Movement movement(int which) {
    return Movement.values()[which % Movement.values().length];
  }
}

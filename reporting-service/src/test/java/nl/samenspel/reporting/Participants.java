package nl.samenspel.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.time.TimeOrderedId;

/** Participants of a programme in a story, whose trajectories go as they are told to. */
public final class Participants {

  private final Story story;
  private final UUID programme = TimeOrderedId.next();

  public Participants(Story story) {
    this.story = story;
  }

  public UUID programme() {
    return programme;
  }

  /** One is referred by an organisation of the story to another that offers the programme. */
  public UUID refer(String referrer, String provider, LocalDate on) {
    var trajectory = TimeOrderedId.next();
    each(
        List.of(trajectory),
        "TrajectoryRegistered",
        on,
        Map.of(
            "level",
            3,
            "referredBy",
            story.organisation(referrer),
            "provider",
            story.organisation(provider)));
    return trajectory;
  }

  /** So many are referred on a day, at 7,500 euros each as planned. */
  public List<UUID> refer(int many, LocalDate on) {
    var trajectories = Stream.generate(TimeOrderedId::next).limit(many).toList();
    each(trajectories, "TrajectoryRegistered", on, Map.of("level", 3, "plannedCost", 7500.0));
    return trajectories;
  }

  public Participants decline(List<UUID> trajectories, LocalDate on) {
    return each(trajectories, "TrajectoryDeclined", on, Map.of("alternative", true));
  }

  public Participants start(List<UUID> trajectories, LocalDate on) {
    return each(trajectories, "TrajectoryProgressed", on, Map.of("state", "running"));
  }

  public Participants bring(String outcome, List<UUID> trajectories, LocalDate on) {
    return each(
        trajectories, "TrajectoryProgressed", on, Map.of("state", "running", "outcome", outcome));
  }

  public Participants last(List<UUID> trajectories, LocalDate on) {
    return each(
        trajectories,
        "TrajectoryProgressed",
        on,
        Map.of("state", "ended", "outcome", "sustainedWork", "definition", "sustainedWork/1"));
  }

  public Participants stand(int rung, List<UUID> trajectories, LocalDate on) {
    return each(
        trajectories, "TrajectoryProgressed", on, Map.of("state", "running", "ladder", rung));
  }

  public Participants end(List<UUID> trajectories, LocalDate on, double cost) {
    return each(
        trajectories,
        "TrajectoryEnded",
        on,
        Map.of(
            "outcomes",
            List.of(),
            "definition",
            "sustainedWork/1",
            "plannedCost",
            7500.0,
            "actualCost",
            cost));
  }

  /**
   * Sixty of whom twelve are declined and thirty end; 36 are activated, 20 get a diploma, 24 paid
   * work that lasts for 14 of them, and 24 climb.
   *
   * @param on at least eight months ago, or it is not known yet whether work lasts
   */
  public List<UUID> sixty(LocalDate on) {
    var all = refer(60, on);
    decline(all.subList(48, 60), on.plusDays(3));
    start(all.subList(0, 48), on.plusDays(7));
    // The second rung is told before the first, as a correction may.
    stand(5, all.subList(0, 24), on.plusDays(40));
    stand(2, all.subList(0, 48), on.plusDays(8));
    bring("activated", all.subList(0, 36), on.plusDays(20));
    bring("diploma", all.subList(0, 20), on.plusDays(25));
    bring("paidWork", all.subList(0, 24), on.plusMonths(1));
    end(all.subList(0, 30), on.plusMonths(2), 7000);
    last(all.subList(0, 14), on.plusMonths(7));
    return all;
  }

  private Participants each(
      List<UUID> trajectories, String type, LocalDate on, Map<String, Object> more) {
    trajectories.forEach(
        trajectory -> {
          var data = new LinkedHashMap<String, Object>(more);
          data.put("programme", programme);
          data.put("trajectory", trajectory);
          data.put("occurredOn", on.toString());
          story.publish(type, data);
        });
    return this;
  }
}

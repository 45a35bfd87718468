package nl.samenspel.partnership.complaint.deadline;

import java.util.List;

/**
 * Why something cannot be done under a regime.
 *
 * @param problem the name of the problem that says so, and what would make it succeed
 * @param args what its text needs
 */
public record Objection(String problem, List<Object> args) {

  public Objection {
    args = List.copyOf(args);
  }
}

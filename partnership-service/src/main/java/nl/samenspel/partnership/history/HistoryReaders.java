package nl.samenspel.partnership.history;

import java.util.UUID;

/** Knows who may read the history of a partnership; offered by who knows partnerships. */
public interface HistoryReaders {

  /**
   * Lets the caller pass, or refuses.
   *
   * @throws nl.samenspel.chassis.problem.NotFound when the partnership is not the caller's to see
   * @throws nl.samenspel.chassis.problem.Forbidden when it is, but its history is not
   */
  void requireReader(UUID partnership);

  /** Whether the caller, once let pass, may read what is about a person too. */
  boolean mayReadPersonal();

  /**
   * Whether the caller may read what an organisation keeps to itself.
   *
   * @param organisation that made the change; null when the service itself did
   */
  boolean isInside(UUID organisation);
}

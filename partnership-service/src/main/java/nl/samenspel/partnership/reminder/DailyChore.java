package nl.samenspel.partnership.reminder;

import java.time.LocalDate;

/**
 * Something to do once a day. A feature that has such a thing offers a bean of this kind. It is
 * done once on a day in the whole cluster, in a transaction of its own; when it fails, nothing of
 * it has happened and it is tried again. When the service was away it is done on the first day that
 * it is back, so it looks for what is due on or before today.
 */
public interface DailyChore {

  /** What it goes by in the database: unique, and never changed. */
  String name();

  void run(LocalDate today);
}

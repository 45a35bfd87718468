package nl.samenspel.partnership.reminder;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the daily chores done: each is a task in the database, which the replicas compete for, so
 * that one of them does it. What came due while all were away is done when the first is back.
 */
@ApplicationScoped
class Reminders {

  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(5);

  @Inject @Any Instance<DailyChore> chores;
  @Inject OnceADay once;
  @Inject AgroalDataSource database;
  @Inject ReminderConfig config;
  @Inject java.time.Clock clock;

  @ConfigProperty(name = "samenspel.zone")
  ZoneId zone;

  private Scheduler scheduler;

  void start(@Observes StartupEvent started) {
    if (config.enabled()) {
      scheduler = scheduler(clock, config.pollingInterval());
      scheduler.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  /** A scheduler as each replica has one. */
  Scheduler scheduler(java.time.Clock time, Duration pollingInterval) {
    Clock now = time::instant;
    return Scheduler.create(database)
        .startTasks(tasks(time))
        .clock(now)
        .threads(1)
        .pollingInterval(pollingInterval)
        .shutdownMaxWait(SHUTDOWN_PATIENCE)
        .build();
  }

  private List<RecurringTask<Void>> tasks(java.time.Clock time) {
    return chores.stream().map(chore -> task(chore, time)).toList();
  }

  private RecurringTask<Void> task(DailyChore chore, java.time.Clock time) {
    return Tasks.recurring(chore.name(), Schedules.daily(zone, config.at()))
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .execute((instance, context) -> once.run(chore, LocalDate.ofInstant(time.instant(), zone)));
  }
}

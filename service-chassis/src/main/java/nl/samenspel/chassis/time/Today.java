package nl.samenspel.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calendar day where the organisations are, whatever zone the machine is in. */
@ApplicationScoped
public class Today {

  @Inject Clock clock;

  @ConfigProperty(name = "samenspel.zone")
  ZoneId zone;

  public LocalDate get() {
    return LocalDate.now(clock.withZone(zone));
  }

  @Produces
  @Singleton
  static Clock systemClock() {
    return Clock.systemUTC();
  }
}

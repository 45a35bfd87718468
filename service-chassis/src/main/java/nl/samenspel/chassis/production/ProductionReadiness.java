package nl.samenspel.chassis.production;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * A packaged service refuses to start when it is not safe to. On somebody's own machine {@code
 * samenspel.environment=local} says that it need not be; whoever leaves that out gets the safe
 * side.
 */
@ApplicationScoped
class ProductionReadiness {

  private static final Logger LOG = Logger.getLogger(ProductionReadiness.class);
  private static final String ENVIRONMENT = "samenspel.environment";

  @Inject Config config;

  void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
    var settings = new Settings(name -> config.getOptionalValue(name, String.class));
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      refuseWhenUnsafe(settings);
    }
  }

  static void refuseWhenUnsafe(Settings settings) {
    if (settings.of(ENVIRONMENT).filter("local"::equals).isPresent()) {
      LOG.warn("This service runs as on a developer's machine: it is not safe for anything real");
      return;
    }
    var hazards = Hazard.in(settings);
    if (!hazards.isEmpty()) {
      throw new NotSafe(hazards);
    }
  }

  /** Says all that is wrong at once. */
  static final class NotSafe extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotSafe(List<Hazard> hazards) {
      super(
          "This service is not safe to run for real, so it does not start.\n"
              + String.join("\n", hazards.stream().map(hazard -> "- " + hazard.remedy()).toList())
              + "\nOn a developer's own machine set "
              + ENVIRONMENT
              + "=local.");
    }
  }
}

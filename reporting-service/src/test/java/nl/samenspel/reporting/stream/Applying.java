package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.inbox.IncomingEvent;

/**
 * Applies events as the topics would bring them, and what follows from them, in the transaction of
 * a test.
 */
@ApplicationScoped
public class Applying {

  @Inject Applier applier;

  public void live(List<IncomingEvent> events) {
    applier.applyLive(events);
    applier.deriveDue(1_000);
  }
}

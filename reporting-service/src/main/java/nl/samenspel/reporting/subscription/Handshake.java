package nl.samenspel.reporting.subscription;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.samenspel.chassis.problem.RuleViolation;

/**
 * Asks a receiver whether it wants events from us (CloudEvents webhooks, 4: protection against
 * abuse), so that nobody can aim this service at who never asked for it.
 */
@ApplicationScoped
class Handshake {

  @Inject WebhookSettings settings;
  @Inject Sinks sinks;
  @Inject Receiver receiver;

  /**
   * @throws RuleViolation when the receiver does not agree
   */
  void demand(URI sink) {
    var address = sinks.addressOf(sink).orElseThrow(() -> refusal(settings.origin()));
    try {
      var answer =
          receiver
              .send(
                  HttpMethod.OPTIONS,
                  sink,
                  address,
                  Map.of("WebHook-Request-Origin", settings.origin()),
                  "")
              .join();
      if (!answer.isSuccess() || !allows(answer.allowedOrigin())) {
        throw refusal(settings.origin());
      }
    } catch (CompletionException unreachable) {
      throw refusal(settings.origin());
    }
  }

  private boolean allows(String origin) {
    return origin != null
        && (origin.strip().equals("*") || origin.strip().equalsIgnoreCase(settings.origin()));
  }

  private static RuleViolation refusal(String origin) {
    return new RuleViolation("webhook-not-agreed", origin);
  }
}

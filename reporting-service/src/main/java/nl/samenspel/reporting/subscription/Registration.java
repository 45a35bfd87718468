package nl.samenspel.reporting.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.chassis.web.Answers;
import nl.samenspel.chassis.web.Idempotent;

/** Keeps a subscription that its receiver agreed to. */
@ApplicationScoped
class Registration {

  @Inject WebhookSettings settings;
  @Inject Subscriptions subscriptions;

  /** The answer that is kept for who asks again is without the secret. */
  @Transactional
  @Idempotent
  Response add(SubscriptionRequest request, UriInfo uri) {
    if (subscriptions.mine() >= settings.perOwner()) {
      throw new RuleViolation("too-many-subscriptions", settings.perOwner());
    }
    var sink = java.net.URI.create(request.sink());
    var id = subscriptions.add(sink, request.typesOrAll(), request.subject());
    return Answers.created(uri, id, SubscriptionView.from(subscriptions.demand(id)));
  }
}

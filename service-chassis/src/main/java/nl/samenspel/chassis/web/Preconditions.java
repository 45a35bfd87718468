package nl.samenspel.chassis.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspel.chassis.problem.Refusal;

/** Sees to it that nobody overwrites what they have not seen. */
@ApplicationScoped
public class Preconditions {

  @Inject CurrentVertxRequest request;

  /**
   * Refuses a change that is not based on the present version: 428 without {@code If-Match}, 412
   * when it is stale.
   */
  public void ifMatch(long version) {
    var header = request.getCurrent().request().getHeader("If-Match");
    if (header == null) {
      throw Refusal.preconditionRequired();
    }
    if (!EntityTags.names(header, version)) {
      throw Refusal.preconditionFailed();
    }
  }

  /** Refuses to make what the caller has seen: with {@code If-Match}, 412 (RFC 9110, 13.1.1). */
  void neverSeen() {
    if (request.getCurrent().request().getHeader("If-Match") != null) {
      throw Refusal.preconditionFailed();
    }
  }
}

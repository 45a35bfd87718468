package nl.samenspel.assessment.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.problem.RuleViolation;

/**
 * Remembers which requests had their tokens shown. To give the same answer again, as elsewhere, the
 * tokens would have to be kept readable; here a repeated request is refused instead, so that it
 * issues nothing twice.
 */
@ApplicationScoped
class ShownTokens {

  @Inject EntityManager database;
  @Inject Caller caller;

  /**
   * @param key the {@code Idempotency-Key}, or null
   * @throws RuleViolation when a request with this key was answered within a day
   */
  void requireFirst(UUID assessment, String key) {
    if (key == null) {
      return;
    }
    database
        .createNativeQuery(
            "delete from invitation_request where requested_at < now() - interval '24 hours'")
        .executeUpdate();
    var owner = caller.organisationIfAny().map(UUID::toString).orElse("") + "/" + caller.name();
    var isFirst =
        database
            .createNativeQuery(
                "insert into invitation_request (key_hash) values (?1) on conflict do nothing")
            .setParameter(1, Token.sha256(owner + "/" + assessment + "/" + key))
            .executeUpdate();
    if (isFirst == 0) {
      throw new RuleViolation("tokens-already-shown");
    }
  }
}

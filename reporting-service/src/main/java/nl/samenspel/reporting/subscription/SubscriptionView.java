package nl.samenspel.reporting.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Subscription")
record SubscriptionView(
    UUID id,
    URI sink,
    @Schema(description = "Only these types; empty for all.") List<String> types,
    UUID subject,
    @Schema(enumeration = {"active", "ended"}) String state,
    @Schema(
            description = "gone: the receiver answered 410, which ends it.",
            enumeration = {"gone"})
        String endedBecause,
    Instant createdAt,
    Instant endedAt,
    @Schema(description = "How many events are still to be delivered.") long waiting,
    @Schema(description = "How many were given up; see the dead letters.") long deadLetters,
    @Schema(
            description =
                "With this the receiver checks the signatures. Shown in the answer that makes the"
                    + " subscription, and never again.",
            examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw0sFqF0pJ7Zk=")
        String secret)
    implements Versioned {

  static SubscriptionView from(Subscription it) {
    return shownOnce(it, null);
  }

  static SubscriptionView shownOnce(Subscription it, String secret) {
    return new SubscriptionView(
        it.id(),
        it.sink(),
        it.types(),
        it.subject(),
        it.state(),
        it.endedBecause(),
        it.createdAt(),
        it.endedAt(),
        it.waiting(),
        it.dead(),
        secret);
  }

  @Override
  @JsonIgnore
  public long version() {
    return Math.abs((long) List.of(id, state, waiting, deadLetters).hashCode());
  }
}

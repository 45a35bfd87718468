package nl.samenspel.partnership.recovery;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That the plan was shared, with whom.
 *
 * @param sharedAt the moment: who answered a pulse that opened before it did not know the plan
 * @param measureTrustOn when trust is measured again
 */
@Embeddable
record Sharing(
    List<UUID> sharedWith, LocalDate sharedOn, Instant sharedAt, LocalDate measureTrustOn) {}

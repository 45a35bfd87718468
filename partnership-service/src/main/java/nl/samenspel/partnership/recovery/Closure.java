package nl.samenspel.partnership.recovery;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That it is over, and on what.
 *
 * @param assessment the pulse that measured trust after the plan was shared
 * @param trustScore what it came to, from 1 to 5
 */
@Embeddable
record Closure(LocalDate closedOn, UUID assessment, BigDecimal trustScore) {}

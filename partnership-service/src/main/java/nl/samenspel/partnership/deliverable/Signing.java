package nl.samenspel.partnership.deliverable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signature that an organisation is about to set.
 *
 * @param binds whether it accepts, and so commits itself
 * @param stake the euros that it commits by it; nought when it commits none
 */
public record Signing(
    UUID partnership,
    UUID organisation,
    DeliverableKind kind,
    boolean binds,
    BigDecimal stake,
    LocalDate on) {}

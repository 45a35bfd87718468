package nl.samenspel.reporting.delegate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a delegate may speak for an organisation.
 *
 * @param until its last day, or null when it holds until further notice
 */
public record Mandate(UUID partnership, UUID organisation, LocalDate until) {}

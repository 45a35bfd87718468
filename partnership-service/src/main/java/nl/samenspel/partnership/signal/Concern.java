package nl.samenspel.partnership.signal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a member is concerned about.
 *
 * @param description free text that may name people: never in events or logs
 * @param occurredOn when it showed
 */
@Embeddable
public record Concern(
    @Enumerated(EnumType.STRING) Category category,
    @Enumerated(EnumType.STRING) Lens lens,
    String description,
    LocalDate occurredOn) {}

package nl.samenspel.partnership.partnership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a partnership is and what it is for.
 *
 * @param purpose the original goal, to which one returns when things go wrong
 * @param ambition what the members hope to reach beyond it, may be absent
 * @param targetGroup for whom they do it, may be absent
 */
@Embeddable
public record Profile(
    String name,
    String purpose,
    String ambition,
    @Enumerated(EnumType.STRING) Origin origin,
    @Enumerated(EnumType.STRING) Orientation orientation,
    @Enumerated(EnumType.STRING) PartnershipForm form,
    String region,
    String targetGroup,
    LocalDate startsOn) {}

package nl.samenspel.partnership.contribution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What a member brings in and gets back.
 *
 * @param amount with two decimals, more than nought
 * @param unit a currency (ISO 4217) for money and what is brought in kind, hours, or fte
 * @param description what it is, for people; may be absent
 * @param returnShare its part of what the collaboration yields, in per cent with four decimals
 */
@Embeddable
record Promise(
    @Enumerated(EnumType.STRING) ContributionKind kind,
    BigDecimal amount,
    String unit,
    String description,
    BigDecimal returnShare) {}

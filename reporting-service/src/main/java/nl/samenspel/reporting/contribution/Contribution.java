package nl.samenspel.reporting.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member brings in; enumerations as they are on the wire.
 *
 * @param unit in what: a currency, hours or fte
 * @param returnShare the part of what comes of it that the member gets, in per cent
 * @param agreedOn when every member agreed to the whole that it is a part of
 */
public record Contribution(
    UUID partnership,
    UUID organisation,
    String kind,
    BigDecimal amount,
    String unit,
    BigDecimal returnShare,
    LocalDate agreedOn) {}

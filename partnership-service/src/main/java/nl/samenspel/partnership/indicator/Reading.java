package nl.samenspel.partnership.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody read off: of which indicator, on which day, and what it was.
 *
 * @param cycle for which cycle it counts; null for the present one
 */
record Reading(UUID indicator, LocalDate on, BigDecimal value, Integer cycle) {}

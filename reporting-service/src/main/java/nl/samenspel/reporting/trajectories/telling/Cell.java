package nl.samenspel.reporting.trajectories.telling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The trajectories of a programme that began in a month.
 *
 * @param month its first day
 * @param asked whether it is among what was asked for; the others are there because what may be
 *     told of one depends on its neighbours
 */
public record Cell(
    String region, UUID partnership, UUID programme, LocalDate month, boolean asked, Tally tally) {}

package nl.samenspel.partnership.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.samenspel.partnership.partnership.Orientation;

/**
 * What a programme is to bring, when and for how many.
 *
 * @param tailoring what can be fitted to the participant; null when nothing was said
 * @param orientation whether need or offer drives it; null when it is as in the partnership
 * @param endsOn the last day on which a trajectory can start; null while that is open
 * @param capacity how many trajectories can run at the same time; null without a limit
 * @param plannedCostPerTrajectory in euros; null when that differs too much to say
 */
@Embeddable
record Offer(
    String title,
    String goal,
    String tailoring,
    @Enumerated(EnumType.STRING) Orientation orientation,
    LocalDate startsOn,
    LocalDate endsOn,
    Integer capacity,
    BigDecimal plannedCostPerTrajectory) {}

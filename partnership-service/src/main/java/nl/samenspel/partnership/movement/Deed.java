package nl.samenspel.partnership.movement;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspel.partnership.partnership.Phase;

/** What the balance needs to know of an activity. */
record Deed(UUID activity, Phase phase, Movement movement, LocalDate on) {}

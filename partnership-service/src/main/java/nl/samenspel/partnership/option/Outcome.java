package nl.samenspel.partnership.option;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * What the weighing of an option came to, as it was last published.
 *
 * @param worseOff the members that lose by it
 * @param dominatedBy the options that are better for somebody and worse for nobody
 */
@Embeddable
record Outcome(boolean mutualGain, List<UUID> worseOff, List<UUID> dominatedBy) {}

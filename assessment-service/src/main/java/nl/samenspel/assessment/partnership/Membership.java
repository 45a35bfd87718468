package nl.samenspel.assessment.partnership;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An organisation that takes part now; who left is not in the copy. */
@Embeddable
record Membership(UUID organisation, String role) {}

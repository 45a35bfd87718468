package nl.samenspel.partnership.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be done, by whom, when, and what came of it.
 *
 * @param sheet the deliverable in which the members agreed on it; null while there is none
 * @param result null until the project is over
 */
@Embeddable
record Plan(
    String title,
    String goal,
    UUID owner,
    LocalDate startsOn,
    LocalDate endsOn,
    @Enumerated(EnumType.STRING) ProjectState state,
    UUID sheet,
    String result) {}

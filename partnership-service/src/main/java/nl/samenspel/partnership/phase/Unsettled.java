package nl.samenspel.partnership.phase;

import nl.samenspel.chassis.problem.Text;

/**
 * Something that members still owe each other or somebody else when the partnership ends.
 *
 * @param code stable, for programs, such as {@code projectsRunning}
 * @param explanation what is running, and how it could be settled before the end
 */
public record Unsettled(String code, Text explanation) {}

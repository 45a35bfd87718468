package nl.samenspel.local.process;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A program that belongs to the suite.
 *
 * @param environment besides what it inherits
 * @param ready asks it whether it can be used; answers soon, also when it does not run
 */
public record Part(
    String name, List<String> command, Map<String, String> environment, BooleanSupplier ready) {}

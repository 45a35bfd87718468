package nl.samenspel.reporting.page;

import java.util.List;

/**
 * A sheet of a spreadsheet.
 *
 * @param name at most 31 characters, as on the tab
 * @param rows each with a text, a number, a {@link java.time.LocalDate} or null for every head
 */
public record Sheet(String name, List<String> heads, List<List<Object>> rows) {}

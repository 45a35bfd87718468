package nl.samenspel.reporting.page;

import io.quarkus.qute.TemplateData;

/**
 * A number that is seen first.
 *
 * @param note what it is to be compared with
 */
@TemplateData
public record Figure(String label, String value, String note) {}

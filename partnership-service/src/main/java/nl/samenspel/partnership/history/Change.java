package nl.samenspel.partnership.history;

import java.util.Map;
import java.util.UUID;

/**
 * A change to one resource, by whom and when added as it is written down.
 *
 * @param partnership whose history it belongs to, or null
 * @param resourceType the resource's name, in the singular
 * @param before the values that were, or null for what is new
 * @param after the values that are, or null for what is gone; of a change only what differs
 */
record Change(
    UUID partnership,
    String resourceType,
    UUID resource,
    Action action,
    Map<String, Object> before,
    Map<String, Object> after) {}

package nl.samenspel.chassis.outbox;

import java.util.List;
import java.util.Map;

/**
 * What the broker has for good.
 *
 * @param rows may be deleted now
 * @param nextOffsets of each partition that was written to
 */
record Acknowledged(String topic, List<OutboxRow> rows, Map<Integer, Long> nextOffsets) {}

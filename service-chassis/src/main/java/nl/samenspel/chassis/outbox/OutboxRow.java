package nl.samenspel.chassis.outbox;

/** An event that waits to be sent. */
record OutboxRow(long position, String topic, String key, String payload) {}

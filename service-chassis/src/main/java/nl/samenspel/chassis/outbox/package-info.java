/**
 * Publishing facts without losing or inventing one: an event is written in the transaction of its
 * change (transactional outbox) and sent to Kafka by a relay, at least once and in order per
 * subject.
 */
package nl.samenspel.chassis.outbox;

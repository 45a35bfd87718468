package nl.samenspel.chassis.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * One request of somebody. It holds ids and no content: no body, no value of a query, no text that
 * stood in an address.
 *
 * @param at when it was answered
 * @param who the subject of the token, or the name where it has none; null when there was none that
 *     is any good
 * @param organisation on whose behalf, if any
 * @param operation method and path as in the OpenAPI document
 * @param objects the ids in the path, by name
 * @param status how it ended
 * @param trace what leads to the traces and to the events that came of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AuditEntry(
    Instant at,
    String who,
    String organisation,
    Set<String> roles,
    String operation,
    Map<String, String> objects,
    int status,
    String trace) {}

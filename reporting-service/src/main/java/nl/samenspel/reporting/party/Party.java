package nl.samenspel.reporting.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation by id and name.
 *
 * @param name absent as long as the organisation itself is not known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Party", description = "An organisation by id and name.")
public record Party(UUID id, @Schema(examples = "Gemeente Rotterdam") String name) {}

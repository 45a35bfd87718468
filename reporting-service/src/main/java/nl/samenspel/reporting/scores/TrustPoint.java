package nl.samenspel.reporting.scores;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Trust, measured once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TrustPoint", description = "Trust, measured once.")
public record TrustPoint(
    UUID assessment,
    @JsonIgnore @Schema(hidden = true) UUID partnership,
    LocalDate on,
    String reason,
    @Schema(description = "1 to 5; absent when hidden.", examples = "2.8") BigDecimal score,
    @Schema(description = "true when hidden because of a small group; a hidden score is never 0.")
        Boolean suppressed,
    @Schema(description = "The complaint after which it was measured.") UUID complaint) {}

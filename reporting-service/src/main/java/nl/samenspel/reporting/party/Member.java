package nl.samenspel.reporting.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation in a partnership, now or before. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Member", description = "An organisation that takes part, or took part.")
public record Member(
    @JsonIgnore @Schema(hidden = true) UUID partnership,
    Party organisation,
    @Schema(enumeration = {"lead", "partner", "associate"}) String role,
    LocalDate joinedOn,
    @Schema(description = "Absent for who takes part today.") LocalDate leftOn) {

  /** Whether it takes part today. */
  @JsonIgnore
  public boolean current() {
    return leftOn == null;
  }
}

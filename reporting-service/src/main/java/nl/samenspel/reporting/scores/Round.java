package nl.samenspel.reporting.scores;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.reporting.party.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment: asked, and once it is closed, answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentRound", description = "An assessment: asked, and once closed, answered.")
public record Round(
    UUID assessment,
    @JsonIgnore @Schema(hidden = true) UUID partnership,
    @Schema(examples = "fiveLenses") String instrument,
    @Schema(
            enumeration = {
              "manual",
              "phaseCompleted",
              "complaintLogged",
              "recoveryVerification",
              "review"
            })
        String reason,
    LocalDate opensOn,
    LocalDate closesOn,
    @Schema(description = "Absent while it is open.") LocalDate closedOn,
    @Schema(description = "Groups smaller than this are not shown.", examples = "5")
        int minimumGroupSize,
    @Schema(examples = "47") Integer invited,
    @Schema(description = "Absent where it would reveal a small group.", examples = "38")
        Integer responded,
    @Schema(description = "Absent where it would reveal a small group.", examples = "0.81")
        BigDecimal responseRate,
    UUID complaint,
    String phase,
    @Schema(description = "Empty while it is open.") List<Dimension> dimensions) {

  /** What a dimension scored. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DimensionScore")
  public record Dimension(
      @Schema(examples = "relation") String code,
      @Schema(
              description = "1 to 5: the plain mean of the organisations. Absent when hidden.",
              examples = "3.4")
          BigDecimal score,
      @Schema(enumeration = {"strength", "discuss", "concern"}) String band,
      @Schema(description = "How many answered.", examples = "29") Integer n,
      @Schema(examples = "0.7") BigDecimal spread,
      @Schema(description = "Highest minus lowest organisation.", examples = "1.2") BigDecimal gap,
      @Schema(description = "true when hidden because of a small group; a hidden score is never 0.")
          Boolean suppressed,
      List<OfOrganisation> organisations) {}

  /** What the people of one organisation scored. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OrganisationScore")
  public record OfOrganisation(
      Party organisation, @Schema(examples = "3.1") BigDecimal score, Boolean suppressed) {}

  @JsonIgnore
  public boolean closed() {
    return closedOn != null;
  }

  /**
   * The latest round of the five lenses that was closed.
   *
   * @param rounds in the order of their closing
   */
  public static Optional<Round> lastOfLenses(List<Round> rounds) {
    return rounds.stream()
        .filter(round -> round.closed() && round.instrument().equals("fiveLenses"))
        .reduce((earlier, later) -> later);
  }

  Round with(List<Dimension> scored) {
    return new Round(
        assessment,
        partnership,
        instrument,
        reason,
        opensOn,
        closesOn,
        closedOn,
        minimumGroupSize,
        invited,
        responded,
        responseRate,
        complaint,
        phase,
        scored);
  }
}

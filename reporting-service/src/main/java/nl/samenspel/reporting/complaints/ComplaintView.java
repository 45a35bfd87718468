package nl.samenspel.reporting.complaints;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.reporting.party.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint as it is reported: no free text, no person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportedComplaint")
public record ComplaintView(
    UUID id,
    @Schema(enumeration = {"communication", "focus", "expectations", "result", "conduct", "other"})
        String category,
    @Schema(enumeration = {"ambition", "interests", "relation", "organisation", "process"})
        String lens,
    @Schema(enumeration = {"nlAwb", "nlAwbCommittee", "vlBestuursdecreet", "vlLocal", "contract"})
        String regime,
    @Schema(description = "The organisation that complains.") Party complainant,
    @Schema(
            description = "What kind of outsider complains.",
            enumeration = {"client", "resident", "other"})
        String external,
    @Schema(description = "Whom it is about.") List<Party> about,
    LocalDate receivedOn,
    @Schema(
            enumeration = {
              "logged",
              "acknowledged",
              "inHandling",
              "suspended",
              "decided",
              "satisfied",
              "withdrawn"
            })
        String state,
    @Schema(description = "When it must be decided, as that now holds.") LocalDate decisionDueOn,
    @Schema(description = "Whether it is past a deadline today.") boolean overdue,
    @Schema(description = "When it was decided, or when the complainant was satisfied.")
        LocalDate decidedOn,
    @Schema(enumeration = {"founded", "partlyFounded", "unfounded", "inadmissible"}) String finding,
    @Schema(description = "Whether it was settled within the term.") Boolean inTime) {

  /**
   * @param parties the organisations that are named, by id
   */
  public static ComplaintView from(Complaint it, Map<UUID, Party> parties, LocalDate today) {
    return new ComplaintView(
        it.id(),
        it.category(),
        it.lens(),
        it.regime(),
        it.complainant() == null ? null : parties.get(it.complainant()),
        it.external(),
        it.about().stream().map(parties::get).toList(),
        it.receivedOn(),
        it.state(),
        it.decisionDueOn().orElse(null),
        it.overdueOn(today).isPresent(),
        it.decidedOn(),
        it.finding(),
        it.inTime());
  }
}

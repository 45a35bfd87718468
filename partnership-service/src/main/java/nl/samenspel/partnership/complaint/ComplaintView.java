package nl.samenspel.partnership.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.chassis.problem.Text;
import nl.samenspel.chassis.web.Versioned;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Category;
import nl.samenspel.partnership.signal.Lens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Complaint", description = "A complaint, how far it has come and what it waits for.")
record ComplaintView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7b20") UUID id,
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a12") UUID partnership,
    @Schema(description = "What it is about.", examples = "communication") Category category,
    @Schema(description = "The lens that it touches.", examples = "relation") Lens lens,
    @Schema(
            description =
                "Where no lens was named: the one that complaints of this category usually touch. A"
                    + " suggestion, in no event.",
            examples = "relation")
        Lens suggestedLens,
    @Schema(
            description = "The facts that are complained about.",
            examples = "Wijzigingen in de planning horen wij pas als zij al zijn doorgevoerd.")
        String description,
    Complainant complainant,
    @Schema(description = "The members that it is about.") List<UUID> about,
    @Schema(description = "The terms run from here.", examples = "2026-11-20") LocalDate receivedOn,
    @Schema(description = "The rules under which it is handled.", examples = "nlAwb") Regime regime,
    @Schema(description = "When the conduct was.", examples = "2026-11-03") LocalDate conductOn,
    @Schema(
            description = "The informal signal that it grew from.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7d01")
        UUID signal,
    @Schema(description = "How far it has come.", examples = "inHandling") ComplaintState state,
    @Schema(description = "The dates that now hold.") List<DeadlineView> deadlines,
    @Schema(description = "Whether the decision is late.", examples = "false") boolean overdue,
    @Schema(description = "Who handles it.", examples = "Klachtencommissie") String handler,
    @Schema(description = "The sides that were heard, or of which it is recorded why not.")
        Set<Party> heard,
    @Schema(description = "When those complained about got a copy.", examples = "2026-11-23")
        LocalDate copySentOn,
    @Schema(description = "The steps that can be taken now.") List<StepType> nextSteps,
    @Schema(
            description =
                "What the law asks beside the steps and should be thought of now. Nothing is"
                    + " refused for it.",
            examples =
                "[\"Stuur degenen over wie is geklaagd een afschrift van de klacht (Awb 9:9).\"]")
        List<Text> attention,
    DecisionView decision,
    SatisfactionView satisfaction,
    @Schema(
            description = "The member that logged it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID loggedBy,
    @Schema(description = "When it was logged.", examples = "2026-11-20T09:30:00Z")
        Instant loggedAt,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static ComplaintView of(Complaint complaint, LocalDate today) {
    var grievance = complaint.grievance();
    return new ComplaintView(
        complaint.id(),
        complaint.partnership(),
        grievance.category(),
        grievance.lens(),
        grievance.lens() == null ? grievance.category().usualLens().orElse(null) : null,
        grievance.description(),
        grievance.complainant(),
        grievance.about(),
        grievance.receivedOn(),
        grievance.regime(),
        grievance.conductOn(),
        grievance.signal(),
        complaint.state(),
        complaint.deadlines().stream().map(DeadlineView::from).toList(),
        complaint.isOverdue(today),
        complaint.assignment().map(Step.Assign::handler).orElse(null),
        complaint.heard(),
        complaint.copySentOn().orElse(null),
        complaint.nextSteps(),
        Attention.to(complaint),
        DecisionView.of(complaint),
        SatisfactionView.of(complaint),
        complaint.loggedBy(),
        complaint.loggedAt(),
        complaint.version());
  }

  /** It becomes late with the day. */
  @Override
  public Object besides() {
    return overdue;
  }
}

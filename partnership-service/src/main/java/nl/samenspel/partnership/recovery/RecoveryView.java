package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Recovery",
    description =
        "The way back from complaints to trust. It reads the same for everybody who may see it.")
record RecoveryView(
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7c10") UUID id,
    @Schema(examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a12") UUID partnership,
    @Schema(description = "The complaints that it began with, the first received first.")
        List<UUID> complaints,
    @Schema(description = "How far it has come.", examples = "planning") RecoveryState state,
    @Schema(
            description = "The member that opened it.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10")
        UUID openedBy,
    @Schema(description = "When it was opened.", examples = "2026-11-23") LocalDate openedOn,
    @Schema(description = "One for each party. What they say is shown once all are in.")
        List<PerspectiveView> perspectives,
    @Schema(description = "Since when the perspectives lie side by side.", examples = "2026-11-26")
        LocalDate laidOpenOn,
    GoalView goal,
    @Schema(description = "What changed in the surroundings.") List<Factor> factors,
    @Schema(description = "What is done about it.") List<ActionView> actions,
    @Schema(description = "The members that the plan as it now is was shared with.")
        List<UUID> sharedWith,
    @Schema(description = "When that was.", examples = "2026-11-27") LocalDate sharedOn,
    @Schema(description = "When trust is measured again.", examples = "2027-01-08")
        LocalDate measureTrustOn,
    TrustView trust,
    @Schema(description = "What there still is to do before it can be closed.")
        List<Missing> missing,
    @Schema(description = "When it was closed.", examples = "2027-01-25") LocalDate closedOn,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static RecoveryView of(Recovery recovery, Trust trust) {
    var sharing = recovery.sharing();
    return new RecoveryView(
        recovery.id(),
        recovery.partnership(),
        recovery.complaints(),
        recovery.state(),
        recovery.openedBy(),
        recovery.openedOn(),
        recovery.perspectives().stream()
            .map(each -> PerspectiveView.forAll(each, recovery.isLaidOpen()))
            .toList(),
        recovery.laidOpenOn(),
        GoalView.from(recovery.plan().goal()),
        recovery.plan().factors(),
        recovery.plan().actions().stream().map(ActionView::from).toList(),
        sharing.map(Sharing::sharedWith).orElse(List.of()),
        sharing.map(Sharing::sharedOn).orElse(null),
        sharing.map(Sharing::measureTrustOn).orElse(null),
        TrustView.from(trust),
        Missing.beforeClosing(recovery, trust),
        recovery.closure().map(Closure::closedOn).orElse(null),
        recovery.version());
  }

  /** Trust is measured elsewhere, and what is missing goes by it. */
  @Override
  public Object besides() {
    return Objects.hash(trust.before(), trust.after());
  }
}

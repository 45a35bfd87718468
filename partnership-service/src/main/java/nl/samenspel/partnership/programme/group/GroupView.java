package nl.samenspel.partnership.programme.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Group", description = "Participants who go through a programme together.")
record GroupView(
    @Schema(examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e40") UUID id,
    @Schema(description = "Of which programme.", examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10")
        UUID programme,
    @Schema(
            description = "The member that offers the programme.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a11")
        UUID provider,
    @Schema(description = "What it is called.", examples = "Groep najaar 2026") String title,
    @Schema(description = "How it works as a group.") String approach,
    @Schema(description = "The trajectories of who take part.") List<UUID> participants,
    @Schema(description = "Who helps whom.") List<PeerSupport> peerSupport,
    @Schema(description = "When they come together, and who was there.") List<Session> sessions,
    @JsonIgnore @Schema(hidden = true) long version)
    implements Versioned {

  static GroupView from(ParticipantGroup group) {
    return new GroupView(
        group.id(),
        group.programme(),
        group.provider(),
        group.title(),
        group.approach(),
        group.participants(),
        group.peerSupport(),
        group.sessions(),
        group.version());
  }
}

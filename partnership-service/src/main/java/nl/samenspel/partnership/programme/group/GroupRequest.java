package nl.samenspel.partnership.programme.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Issue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Participants who go through a programme together.")
record GroupRequest(
    @NotNull
        @Schema(
            description = "Of which programme. Stays the same.",
            examples = "0197a2f0-b21c-7c3e-9f65-2f1d5f1c7e10")
        UUID programme,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is called.", examples = "Groep najaar 2026")
        String title,
    @Size(max = 4000)
        @Schema(
            description = "How it works as a group. No names and no references.",
            examples = "Elke week een sessie; wie verder is, helpt wie net begint.")
        String approach,
    @NotNull
        @Size(max = 100)
        @Schema(description = "The trajectories of who take part, each of this programme.")
        List<@NotNull UUID> participants,
    @Size(max = 500) @Schema(description = "Who helps whom (lotgenoten, peer support).")
        List<@Valid @NotNull PeerSupport> peerSupport,
    @Size(max = 200) @Schema(description = "When they come together, and who was there.")
        List<@Valid @NotNull Session> sessions) {

  GroupRequest {
    peerSupport = peerSupport == null ? List.of() : peerSupport;
    sessions = sessions == null ? List.of() : sessions;
  }

  static GroupRequest from(ParticipantGroup group) {
    return new GroupRequest(
        group.programme(),
        group.title(),
        group.approach(),
        group.participants(),
        group.peerSupport(),
        group.sessions());
  }

  ParticipantGroup describe(ParticipantGroup group) {
    return group.describe(title, approach).gather(participants, peerSupport, sessions);
  }

  /** What in it does not go together, whoever the participants are. */
  List<Issue> issues(LocalDate today) {
    var issues = new ArrayList<Issue>();
    var members = new HashSet<UUID>();
    for (var index = 0; index < participants.size(); index++) {
      if (!members.add(participants.get(index))) {
        issues.add(named("participant-twice", "participants[" + index + "]"));
      }
    }
    for (var index = 0; index < peerSupport.size(); index++) {
      var pair = peerSupport.get(index);
      var place = "peerSupport[" + index + "].";
      issues.addAll(strangers(members, place + "supporter", pair.supporter()));
      issues.addAll(strangers(members, place + "supported", pair.supported()));
      if (pair.supporter().equals(pair.supported())) {
        issues.add(named("supports-itself", place + "supported"));
      }
    }
    for (var index = 0; index < sessions.size(); index++) {
      var session = sessions.get(index);
      var place = "sessions[" + index + "].";
      session.attended().forEach(who -> issues.addAll(strangers(members, place + "attended", who)));
      if (session.on().isAfter(today) && !session.attended().isEmpty()) {
        issues.add(Issue.inBody("attended-in-the-future", place + "attended", null, today));
      }
    }
    return issues;
  }

  /** All that was written for people to read, with where it stands. */
  Stream<Writing> writings() {
    return Stream.concat(
            Stream.of(new Writing("title", title), new Writing("approach", approach)),
            Stream.iterate(0, index -> index < sessions.size(), index -> index + 1)
                .map(
                    index ->
                        new Writing("sessions[" + index + "].theme", sessions.get(index).theme())))
        .filter(writing -> writing.text() != null);
  }

  /** A text and where it stands. */
  record Writing(String name, String text) {}

  private static List<Issue> strangers(Set<UUID> members, String name, UUID participant) {
    return members.contains(participant)
        ? List.of()
        : List.of(Issue.inBody("not-in-the-group", name, participant));
  }

  private static Issue named(String kind, String name) {
    return Issue.inBody(kind, name, null);
  }
}

package nl.samenspel.partnership.programme.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.history.Historised;
import nl.samenspel.partnership.history.TextsApart;
import nl.samenspel.partnership.programme.Programme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Participants who go through a programme together. They stand here by the ids of their
 * trajectories, so there is nothing to erase when one of them is forgotten.
 */
@Entity
@Table(name = "participant_group")
@Historised(
    value = "group",
    texts = {"title", "approach"},
    textsApart =
        @TextsApart(
            property = "sessions",
            sql =
                """
                update participant_group set sessions = (
                  select coalesce(
                    jsonb_agg(
                      held || jsonb_build_object('theme', cast(:erased as text)) order by place),
                    '[]')
                  from jsonb_array_elements(sessions) with ordinality as one (held, place))
                where partnership in (:partnerships)
                """))
class ParticipantGroup extends Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID partnership;
  private UUID programme;
  private UUID provider;
  private String title;
  private String approach;
  private List<UUID> participants;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PeerSupport> peerSupport;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Session> sessions;

  protected ParticipantGroup() {}

  ParticipantGroup(UUID id, UUID partnership, Programme programme) {
    this.id = id;
    this.partnership = partnership;
    this.programme = programme.id();
    this.provider = programme.provider();
  }

  /** Describes how it works, in place of how it did before. */
  ParticipantGroup describe(String title, String approach) {
    this.title = title;
    this.approach = approach;
    return this;
  }

  /** Who take part, who helps whom, and when they come together. */
  ParticipantGroup gather(
      List<UUID> participants, List<PeerSupport> peerSupport, List<Session> sessions) {
    this.participants = participants;
    this.peerSupport = peerSupport;
    this.sessions = sessions;
    return this;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID programme() {
    return programme;
  }

  UUID provider() {
    return provider;
  }

  String title() {
    return title;
  }

  String approach() {
    return approach;
  }

  List<UUID> participants() {
    return participants;
  }

  List<PeerSupport> peerSupport() {
    return peerSupport;
  }

  List<Session> sessions() {
    return sessions;
  }
}

package nl.samenspel.assessment.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.assessment.assessment.Participation;
import nl.samenspel.assessment.instrument.Audience;
import org.hibernate.Session;

/** The invitations, found by nothing but their token. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, String>, Participation {

  /**
   * The invitation of a token.
   *
   * @throws UnknownInvitation when there is none
   */
  Invitation of(Token token) {
    return findByIdOptional(token.hash()).orElseThrow(UnknownInvitation::new);
  }

  /**
   * The invitation of a token, locked: of two answers with the same token one waits for the other.
   *
   * @param token as it came with the request
   * @throws UnknownInvitation when there is none
   */
  public Invitation lockedOf(String token) {
    var invitation = findById(new Token(token).hash(), LockModeType.PESSIMISTIC_WRITE);
    if (invitation == null) {
      throw new UnknownInvitation();
    }
    return invitation;
  }

  void add(UUID assessment, UUID organisation, Audience audience, List<Token> tokens) {
    add(assessment, organisation, audience, tokens, false);
  }

  /** Of people who answered on paper; their tokens are known to nobody and used up. */
  void addAnsweredOnPaper(UUID assessment, UUID organisation, Audience audience, int people) {
    var tokens = Stream.generate(Token::random).limit(people).toList();
    add(assessment, organisation, audience, tokens, true);
  }

  /** Writes many in one statement. */
  private void add(
      UUID assessment,
      UUID organisation,
      Audience audience,
      List<Token> tokens,
      boolean answeredOnPaper) {
    getEntityManager()
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      insert into invitation
                        (token_hash, assessment, organisation, audience, answered, on_paper)
                      select hash, ?, ?, ?, ?, ? from unnest(?::text[]) hash
                      """)) {
                insert.setObject(1, assessment);
                insert.setObject(2, organisation);
                insert.setString(3, audience.name());
                insert.setBoolean(4, answeredOnPaper);
                insert.setBoolean(5, answeredOnPaper);
                insert.setArray(
                    6,
                    connection.createArrayOf("text", tokens.stream().map(Token::hash).toArray()));
                insert.executeUpdate();
              }
            });
  }

  @Override
  public Map<UUID, Count> of(Collection<UUID> assessments) {
    if (assessments.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            """
            select i.assessment, count(*), sum(case when i.answered then 1 else 0 end),
              sum(case when i.onPaper then 1 else 0 end)
            from Invitation i where i.assessment in :assessments group by i.assessment
            """,
            Object[].class)
        .setParameter("assessments", assessments)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new Count(
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue())));
  }

  /**
   * Puts something that is no digest of any token in the place of those of assessments that were
   * closed before a day. The invitations stay, as they are counted.
   */
  void forgetTokens(LocalDate day) {
    getEntityManager()
        .createNativeQuery(
            """
            update invitation set token_hash = 'forgotten ' || gen_random_uuid()
            from assessment
            where assessment.id = invitation.assessment and closed_on < ?1
              and token_hash not like 'forgotten %'
            """)
        .setParameter(1, day)
        .executeUpdate();
  }

  /** How many were invited, by organisation and audience. */
  public List<Invited> invited(UUID assessment) {
    return getEntityManager()
        .createQuery(
            """
            select i.organisation, i.audience, count(*) from Invitation i
            where i.assessment = :assessment
            group by i.organisation, i.audience order by i.organisation, i.audience
            """,
            Invited.class)
        .setParameter("assessment", assessment)
        .getResultList();
  }
}

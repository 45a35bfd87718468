package nl.samenspel.assessment.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.assessment.instrument.Audience;
import org.hibernate.Session;

/** All answers. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<AnonymousResponse, UUID> {

  /** What one person answered, for an organisation and as one of an audience. */
  public record Sheet(
      UUID organisation, Audience audience, boolean onPaper, Map<String, Integer> answers) {}

  public List<Sheet> sheets(UUID assessment) {
    return find("assessment", assessment).stream()
        .map(
            each -> new Sheet(each.organisation(), each.audience(), each.onPaper(), each.answers()))
        .toList();
  }

  /** The remarks on each dimension, in no order that means anything. */
  public Map<String, List<String>> comments(UUID assessment) {
    return getEntityManager()
        .createQuery(
            "from AnonymousComment where assessment = ?1 order by id", AnonymousComment.class)
        .setParameter(1, assessment)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                AnonymousComment::dimension,
                Collectors.mapping(AnonymousComment::body, Collectors.toList())));
  }

  void add(AnonymousResponse response, List<AnonymousComment> comments) {
    persist(response);
    comments.forEach(getEntityManager()::persist);
  }

  /** Takes away the remarks with assessments that were closed before a day. */
  void forgetRemarks(LocalDate day) {
    getEntityManager()
        .createNativeQuery(
            """
            delete from response_comment using assessment
            where assessment.id = response_comment.assessment and closed_on < ?1
            """)
        .setParameter(1, day)
        .executeUpdate();
  }

  List<UUID> undealt() {
    return getEntityManager()
        .createQuery(
            "select distinct r.assessment from AnonymousResponse r where not r.dealt", UUID.class)
        .getResultList();
  }

  /**
   * Writes all answers to an assessment anew, in random order and under new ids; when it is closed
   * also without which of them came on paper, as then the scores are fixed.
   *
   * @see Dealing
   */
  public void deal(UUID assessment) {
    deal(
        assessment,
        """
        with taken as (delete from response where assessment = ? returning *)
        insert into response (id, assessment, organisation, audience, answers, on_paper, dealt)
        select gen_random_uuid(), assessment, organisation, audience, answers,
          on_paper and state <> 'CLOSED', true
        from taken join assessment a on a.id = assessment order by random()
        """);
    deal(
        assessment,
        """
        with taken as (delete from response_comment where assessment = ? returning *)
        insert into response_comment (id, assessment, dimension, body)
        select gen_random_uuid(), assessment, dimension, body from taken order by random()
        """);
  }

  private void deal(UUID assessment, String statement) {
    getEntityManager()
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var deal = connection.prepareStatement(statement)) {
                deal.setObject(1, assessment);
                deal.executeUpdate();
              }
            });
  }
}

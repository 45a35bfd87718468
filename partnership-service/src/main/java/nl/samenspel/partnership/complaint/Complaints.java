package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.partnership.partnership.Conditions;
import nl.samenspel.partnership.partnership.Visibility;

/** The complaints, each only for who may see its partnership. */
@ApplicationScoped
class Complaints extends AggregateRepository<Complaint> {

  /** How many complaints are held at once where all of them are looked at. */
  static final int PAGE = 200;

  @Inject Visibility visibility;

  /** A part of a list, and how many there are in all. */
  record Found(List<Complaint> complaints, long total) {}

  /**
   * The complaint, with its steps.
   *
   * @throws NotFound when there is none in that partnership, or it is not the caller's to see
   */
  Complaint visible(UUID partnership, UUID id) {
    return find(partnership, id).orElseThrow(NotFound::new);
  }

  /** The complaint, with its steps, where there is one for the caller to see. */
  Optional<Complaint> find(UUID partnership, UUID id) {
    var conditions =
        visibility
            .over("c.partnership")
            .and("c.partnership = :partnership", "partnership", partnership)
            .and("c.id = :id", "id", id);
    return find(
            "from Complaint c left join fetch c.steps where " + conditions.where(),
            conditions.parameters())
        .singleResultOptional();
  }

  /**
   * What was asked for of all that the caller may see: the page and the total in one query, the
   * steps in a second one.
   *
   * @param partnership the only one to look in, or null
   */
  Found asked(ComplaintQuery query, UUID partnership, LocalDate today) {
    var conditions = query.narrow(visibility.over("c.partnership"), partnership, today);
    var page =
        getEntityManager()
            .createQuery(
                "select c, count(*) over () from Complaint c where "
                    + conditions.where()
                    + " order by "
                    + query.sortedBy(ComplaintQuery.COLUMNS, "-receivedOn"),
                Object[].class)
            .setFirstResult(query.offset())
            .setMaxResults(query.limit());
    conditions.parameters().forEach(page::setParameter);
    var rows = page.getResultList();
    return new Found(
        rows.stream().map(row -> (Complaint) row[0]).toList(),
        rows.isEmpty() ? totalBeyond(query, conditions) : (Long) rows.get(0)[1]);
  }

  /**
   * Those that may have a date to remind of: whose decision is near or late, and those whose
   * handling has not begun. A page of them, in the order of their ids; the steps come in batches.
   *
   * @param after the last one that was seen, or an id before all others
   */
  List<Complaint> maybeDue(LocalDate today, UUID after) {
    return find(
            """
            from Complaint c
            where c.id > ?2 and (c.state in (LOGGED, ACKNOWLEDGED)
               or c.state = IN_HANDLING and c.decisionDueOn <= ?1)
            order by c.id
            """,
            today.plus(Nearness.NOTICE),
            after)
        .page(0, PAGE)
        .list();
  }

  /**
   * Those that were dealt with before a day and whose texts are still there, with their steps; of
   * those that nobody decides, the ones that should have been decided before it. These were known
   * before it too: what is entered afterwards can still be decided.
   */
  List<Complaint> keptSinceBefore(LocalDate day, int most) {
    return find(
            """
            from Complaint c
            where c.erasedOn is null
              and (c.state not in ?1 or c.decisionDueOn < ?2 and c.loggedAt < ?3)
              and not exists (select 1 from Complaint same join same.steps later
                where same = c and later.details.on >= ?2)
            order by c.id
            """,
            ComplaintState.OPEN,
            day,
            day.atStartOfDay().toInstant(ZoneOffset.UTC))
        .page(0, most)
        .list();
  }

  /** How many complaints of a partnership still have to be decided. */
  long undecidedIn(UUID partnership) {
    return count("partnership = ?1 and state in ?2", partnership, ComplaintState.OPEN);
  }

  /** A page past the last one is empty, which says nothing about the total. */
  private long totalBeyond(ComplaintQuery query, Conditions conditions) {
    return query.offset() == 0
        ? 0
        : count("from Complaint c where " + conditions.where(), conditions.parameters());
  }
}

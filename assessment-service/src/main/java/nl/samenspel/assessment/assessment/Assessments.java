package nl.samenspel.assessment.assessment;

import static nl.samenspel.assessment.assessment.AssessmentState.CLOSED;
import static nl.samenspel.assessment.assessment.AssessmentState.OPEN;
import static nl.samenspel.assessment.assessment.AssessmentState.SCHEDULED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.assessment.partnership.Visibility;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import org.hibernate.Timeouts;

/** All assessments. */
@ApplicationScoped
public class Assessments extends AggregateRepository<Assessment> {

  @Inject Visibility visibility;

  /**
   * The assessment, if the caller may see it.
   *
   * @throws NotFound otherwise
   */
  public Assessment visible(UUID id) {
    var restriction = visibility.where("partnership");
    var parameters = new HashMap<>(restriction.parameters());
    parameters.put("id", id);
    return find("id = :id and " + restriction.condition(), parameters)
        .firstResultOptional()
        .orElseThrow(NotFound::new);
  }

  /**
   * The assessment for whoever steers its partnership, locked until the transaction ends.
   *
   * @throws NotFound when the caller may not even see it
   * @throws nl.samenspel.chassis.problem.Forbidden when the caller takes part without leading
   */
  public Assessment steered(UUID id) {
    var assessment = locked(id).orElseThrow(NotFound::new);
    visibility.steered(assessment.partnership());
    return assessment;
  }

  /**
   * The assessment, if the caller may see it, which cannot be closed until the transaction ends.
   *
   * @throws NotFound when the caller may not see it
   */
  public Assessment visibleAndHeld(UUID id) {
    var assessment = visible(id);
    getEntityManager().lock(assessment, LockModeType.PESSIMISTIC_READ);
    return assessment;
  }

  Optional<Assessment> locked(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The assessment in its present state, even if it was loaded before in this transaction, unless
   * another replica is at work on it.
   */
  public Optional<Assessment> unlessBusy(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .firstResultOptional();
  }

  /**
   * One that asks the same questions about the same thing on one of these days.
   *
   * @param about a phase, or null for whatever it is about
   * @param except the id of the one that is planned anew, or of none
   */
  Optional<Assessment> overlapping(
      UUID partnership, String instrument, Occasion about, Period period, UUID except) {
    var condition =
        "partnership = :partnership and instrument = :instrument and state <> :closed"
            + " and opensOn <= :last and closesOn >= :first and id <> :except";
    var parameters = new HashMap<String, Object>();
    parameters.put("partnership", partnership);
    parameters.put("instrument", instrument);
    parameters.put("closed", CLOSED);
    parameters.put("first", period.opensOn());
    parameters.put("last", period.closesOn());
    parameters.put("except", except);
    if (about.phase() != null) {
      condition += " and phase = :phase and cycle = :cycle";
      parameters.put("phase", about.phase());
      parameters.put("cycle", about.cycle());
    }
    return find(condition + " order by opensOn, id", parameters).range(0, 0).firstResultOptional();
  }

  /** What is open or planned, the earliest first. */
  List<Assessment> current(UUID partnership, String instrument) {
    return list(
        "partnership = ?1 and instrument = ?2 and state <> ?3 order by opensOn, id",
        partnership,
        instrument,
        CLOSED);
  }

  List<UUID> toOpen(LocalDate today) {
    return ids("a.state = ?1 and a.opensOn <= ?2 order by a.opensOn, a.id", SCHEDULED, today);
  }

  /** Those whose last day is over, the longest first. */
  public List<UUID> toClose(LocalDate today) {
    return ids("a.state = ?1 and a.closesOn < ?2 order by a.closesOn, a.id", OPEN, today);
  }

  /** Those whose people may have to be reminded that the last day is near. */
  public List<UUID> toRemind(LocalDate today, int daysBefore) {
    return getEntityManager()
        .createQuery(
            """
            select a.id from Assessment a
            where a.state = :open and a.opensOn < :today
            and a.closesOn between :today and :near
            and (a.remindedOf is null or a.remindedOf <> a.closesOn)
            order by a.closesOn, a.id
            """,
            UUID.class)
        .setParameter("open", OPEN)
        .setParameter("today", today)
        .setParameter("near", today.plusDays(daysBefore))
        .getResultList();
  }

  private List<UUID> ids(String condition, AssessmentState state, LocalDate today) {
    return getEntityManager()
        .createQuery("select a.id from Assessment a where " + condition, UUID.class)
        .setParameter(1, state)
        .setParameter(2, today)
        .getResultList();
  }
}

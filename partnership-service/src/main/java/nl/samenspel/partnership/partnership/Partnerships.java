package nl.samenspel.partnership.partnership;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.caller.Roles;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.Forbidden;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.problem.RuleViolation;

/**
 * The partnerships, each only for whom it is there. Whatever is read or done in a partnership
 * starts with one of {@link #visible}, {@link #toTakePartIn} and {@link #toSteer}.
 */
@ApplicationScoped
public class Partnerships extends AggregateRepository<Partnership> {

  @Inject Caller caller;
  @Inject Visibility visibility;

  /**
   * The partnership, to read, with its members.
   *
   * @throws NotFound when there is none or it is not the caller's to see
   */
  public Partnership visible(UUID id) {
    var conditions = visibility.over("p.id").and("p.id = :id", "id", id);
    return find(
            "from Partnership p join fetch p.members where " + conditions.where(),
            conditions.parameters())
        .singleResultOptional()
        .orElseThrow(NotFound::new);
  }

  PanacheQuery<Partnership> asked(PartnershipQuery query) {
    var conditions = query.narrow(visibility.over("p.id"));
    return find(
        "from Partnership p where "
            + conditions.where()
            + " order by "
            + query.sortedBy(PartnershipQuery.COLUMNS, "name"),
        conditions.parameters());
  }

  /** Those that ended before a day and of which is still kept what the members wrote. */
  List<Partnership> textsKeptSinceBefore(LocalDate day, int most) {
    return find("endedOn < ?1 and textsErasedOn is null order by id", day).page(0, most).list();
  }

  /**
   * The partnership, to do something in on behalf of the caller's organisation. Commands on one
   * partnership wait for each other until the transaction ends.
   *
   * @throws NotFound when there is none or it is not the caller's to see
   * @throws Forbidden when the caller sees it without being a member
   */
  public Partnership toTakePartIn(UUID id) {
    var organisation = caller.organisation();
    // The members are read after the lock, by a statement of its own: one that waited for a lock
    // would still see them as they were before it waited.
    var partnership =
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    if (!partnership.has(organisation)) {
      throw caller.seesEverything() ? new Forbidden("not-a-member") : new NotFound();
    }
    return partnership;
  }

  /**
   * The partnership, to do something in that only makes sense while it lasts.
   *
   * @throws NotFound when there is none or it is not the caller's to see
   * @throws Forbidden when the caller sees it without being a member
   * @throws RuleViolation when it has ended
   */
  public Partnership toWorkIn(UUID id) {
    var partnership = toTakePartIn(id);
    partnership.requireRunning();
    return partnership;
  }

  /**
   * The partnership, to steer: for coordinators of the organisation that leads it.
   *
   * @throws NotFound when there is none or it is not the caller's to see
   * @throws Forbidden when the caller does not lead it
   */
  public Partnership toSteer(UUID id) {
    var partnership = toTakePartIn(id);
    if (!caller.is(Roles.COORDINATOR) || !partnership.isLedBy(caller.organisation())) {
      throw new Forbidden("only-the-lead");
    }
    return partnership;
  }
}

package nl.samenspel.partnership.pitfall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.partnership.partnership.PartnershipStatus;

/** The rhythms of review, one for each partnership that has set one. */
@ApplicationScoped
class Reviews extends AggregateRepository<Review> {

  /** Those that are due, but for partnerships that are over. */
  List<Review> due(LocalDate today) {
    return list(
        """
        from Review r
        where r.nextOn <= ?1
          and exists (select 1 from Partnership p where p.id = r.id and p.status <> ?2)
        order by r.id
        """,
        today,
        PartnershipStatus.ENDED);
  }
}

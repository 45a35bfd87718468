package nl.samenspel.partnership.complaint;

import static nl.samenspel.partnership.Case.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.chassis.time.TimeOrderedId;
import nl.samenspel.partnership.Case;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.signal.Category;
import org.junit.jupiter.api.Test;

/** There is no change without its history, and no history without its change. */
@QuarkusTest
@WithRealInfrastructure
class RememberingAComplaintTest {

  @Inject EntityManager entities;
  @Inject Complaints complaints;

  @Test
  void historyIsWrittenInTheTransactionOfTheChange() {
    var partnership = aPartnership();
    var id = TimeOrderedId.next();

    QuarkusTransaction.begin();
    complaints.save(aComplaint(partnership, id));
    var within = remembered(id);
    QuarkusTransaction.rollback();

    assertThat(within).isEqualTo(1);
    assertThat(remembered(id)).isZero();
    assertThat(complaints.findByIdOptional(id)).isEmpty();
  }

  @Test
  void withoutARequestTheSystemDidIt() {
    var partnership = aPartnership();
    var id = TimeOrderedId.next();

    QuarkusTransaction.requiringNew().run(() -> complaints.save(aComplaint(partnership, id)));

    assertThat(
            entities
                .createNativeQuery("select actor from history where resource = :id", String.class)
                .setParameter("id", id)
                .getSingleResult())
        .isEqualTo("system");
  }

  private static Complaint aComplaint(Case partnership, UUID id) {
    var grievance =
        new Grievance(
            Category.FOCUS,
            null,
            "Te veel tegelijk.",
            new Complainant(null, External.RESIDENT),
            List.of(partnership.lead()),
            LocalDate.of(2026, 11, 20),
            Regime.NL_AWB,
            null,
            null);
    return Complaint.log(
        id, partnership.partnership, grievance, Map.of(), partnership.lead(), Instant.now());
  }

  private long remembered(UUID id) {
    return (Long)
        entities
            .createNativeQuery("select count(*) from history where resource = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult();
  }
}

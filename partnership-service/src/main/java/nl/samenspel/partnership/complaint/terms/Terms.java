package nl.samenspel.partnership.complaint.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.complaint.deadline.Span;
import nl.samenspel.partnership.history.Historised;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a partnership laid down about the terms for its complaints. */
@Entity
@Table(name = "complaint_terms")
@Historised(value = "complaintTerms", partnership = "id")
class Terms extends Aggregate {

  /** That of the partnership: it has them once. */
  @Id private UUID id;

  @Version private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AgreedTerm> terms = List.of();

  protected Terms() {}

  Terms(UUID partnership) {
    this.id = partnership;
  }

  /** Lays them down, in place of those that were; for complaints that are logged from now on. */
  Terms layDown(List<AgreedTerm> others) {
    terms = List.copyOf(others);
    return this;
  }

  /** How long the dates of a regime last, as far as that was laid down. */
  Map<DeadlineCode, Span> of(Regime regime) {
    var spans = new EnumMap<DeadlineCode, Span>(DeadlineCode.class);
    terms.stream()
        .filter(term -> term.regime() == regime)
        .forEach(term -> spans.put(term.code(), term.span()));
    return spans;
  }

  List<AgreedTerm> terms() {
    return terms;
  }

  long version() {
    return version;
  }
}

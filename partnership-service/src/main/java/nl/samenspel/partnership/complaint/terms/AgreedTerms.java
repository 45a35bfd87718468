package nl.samenspel.partnership.complaint.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.partnership.complaint.deadline.DeadlineCode;
import nl.samenspel.partnership.complaint.deadline.Regime;
import nl.samenspel.partnership.complaint.deadline.Span;

/** The terms that partnerships laid down. Who asks has been let in to the partnership first. */
@ApplicationScoped
public class AgreedTerms extends AggregateRepository<Terms> {

  /** Those for a regime; none where a statute sets them, which is not even asked. */
  public Map<DeadlineCode, Span> of(UUID partnership, Regime regime) {
    return regime.termsCanBeAgreed()
        ? findByIdOptional(partnership).map(terms -> terms.of(regime)).orElse(Map.of())
        : Map.of();
  }
}

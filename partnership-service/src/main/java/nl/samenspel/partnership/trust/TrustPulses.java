package nl.samenspel.partnership.trust;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The pulses of which was told. Who asks has been let in to the partnership first. */
@ApplicationScoped
public class TrustPulses implements PanacheRepositoryBase<TrustPulse, UUID> {

  /** Those of a partnership, in the order in which they were measured; the open ones last. */
  public List<TrustPulse> in(UUID partnership) {
    return list("partnership = ?1 order by measuredOn nulls last, openedAt, id", partnership);
  }

  List<TrustPulse> known(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }
}

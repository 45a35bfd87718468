package nl.samenspel.assessment.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The partnerships that this service knows of. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<Partnership, UUID> {

  /**
   * The partnership, locked until the transaction ends: who opens something for it sees all that
   * was opened before, on whichever replica.
   *
   * @throws IllegalStateException when it was never told of
   */
  public Partnership locked(UUID id) {
    var partnership = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (partnership == null) {
      throw new IllegalStateException("Unknown partnership " + id);
    }
    return partnership;
  }
}

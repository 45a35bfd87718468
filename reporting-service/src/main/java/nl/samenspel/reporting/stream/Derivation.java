package nl.samenspel.reporting.stream;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that follows from the projections of a partnership as a whole, and is kept ready
 * because working it out for many takes long. Made anew for what a batch touched, right after that
 * batch; in a rebuild once for all, when the projections stand. Like them it follows from the
 * events alone, and costs a fixed number of statements however many partnerships there are. Who
 * works it out for a partnership has to keep others from doing so until the transaction ends, and
 * to read only then: so the last one sees everything.
 */
public interface Derivation {

  /** The partnerships for which it may come out otherwise now. */
  Set<UUID> touchedBy(Batch batch);

  /**
   * Works it out for these.
   *
   * @param partnerships in any order; those that are not known yet are passed over
   */
  void derive(Collection<UUID> partnerships);

  /**
   * Leaves these as they are, as it cannot be worked out for them: they are outstanding from here
   * on, until it can.
   */
  void leave(Collection<UUID> partnerships);

  /** The partnerships for which it was not worked out yet, or by other rules than those of now. */
  List<UUID> outstanding();
}

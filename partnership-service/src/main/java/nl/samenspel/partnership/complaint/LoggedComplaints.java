package nl.samenspel.partnership.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The complaints as other features may know them. Who asks was let in to the partnership first. */
@ApplicationScoped
public class LoggedComplaints {

  @Inject Complaints complaints;

  /** Those of a partnership that have one of these ids, the first received first. */
  public List<LoggedComplaint> of(UUID partnership, Collection<UUID> ids) {
    return complaints
        .list(
            "from Complaint c left join fetch c.steps where c.partnership = ?1 and c.id in ?2"
                + " order by c.grievance.receivedOn, c.id",
            partnership,
            ids)
        .stream()
        .map(LoggedComplaint::from)
        .toList();
  }
}

package nl.samenspel.partnership.deliverable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspel.chassis.outbox.Event;

/** The documents of one partnership without a database. */
public final class Papers {

  private static final Document DOCUMENT =
      new Document("https://documenten.example/nota.pdf", "application/pdf", "0".repeat(64));

  private final UUID partnership;
  private final List<Deliverable> papers = new ArrayList<>();

  public Papers(UUID partnership) {
    this.partnership = partnership;
  }

  /** A new document, or a new version of one that there is. */
  public void submit(int which, int cycle, UUID by, LocalDate on) {
    if (which % 2 == 0 || papers.isEmpty()) {
      var kinds = DeliverableKind.values();
      papers.add(
          new Deliverable(UUID.randomUUID(), partnership, cycle, kinds[which % kinds.length]));
      latest().submit("Nota", DOCUMENT, by, on);
    } else {
      some(which).submit("Nota, herzien", DOCUMENT, by, on);
    }
  }

  /** A member signs a document; one that there is not yet cannot be signed. */
  public void sign(int which, UUID by, boolean accept, List<UUID> members, LocalDate on) {
    if (!papers.isEmpty()) {
      some(which).sign(by, accept ? Decision.ACCEPT : Decision.REJECT, null, null, members, on);
    }
  }

  /** Somebody left, so nobody waits for it. */
  public void settle(Collection<UUID> members, LocalDate on) {
    papers.forEach(paper -> paper.settle(members, on));
  }

  /** What happened since it was last asked. */
  public List<Event> releaseEvents() {
    return papers.stream().flatMap(paper -> paper.releaseEvents().stream()).toList();
  }

  /** Who accepted the present version of the document of this id. */
  public List<UUID> acceptedBy(UUID id) {
    return papers.stream()
        .filter(paper -> paper.id().equals(id))
        .flatMap(paper -> paper.present().stream())
        .filter(signature -> signature.decision() == Decision.ACCEPT)
        .map(Signature::organisation)
        .toList();
  }

  /** By deliverable whether it is final. */
  public Map<String, Boolean> finals() {
    var finals = new TreeMap<String, Boolean>();
    papers.forEach(paper -> finals.put(paper.id().toString(), paper.isAccepted()));
    return finals;
  }

  /** The document that became final with this event, if one did. */
  public static UUID accepted(Event event) {
    return event instanceof DeliverableEvent.DeliverableAccepted accepted
        ? accepted.deliverable()
        : null;
  }

  private Deliverable latest() {
    return papers.get(papers.size() - 1);
  }

  private Deliverable some(int which) {
    return papers.get(which % papers.size());
  }
}

package nl.samenspel.partnership.recovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.partnership.complaint.LoggedComplaint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "ChainLink",
    description = "A step on the way from complaint to trust, with where to read more of it.")
record Link(
    @Schema(description = "What happened.", examples = "complaintReceived") What what,
    @Schema(description = "When.", examples = "2026-11-20") LocalDate on,
    @Schema(
            description = "The complaint that it is about.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7b20")
        UUID complaint,
    @Schema(
            description = "The assessment in which trust was measured.",
            examples = "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7f40")
        UUID assessment,
    @Schema(description = "What trust came to; absent when suppressed.", examples = "2.8")
        BigDecimal score) {

  /** The kinds of links, in the order in which they happen when they happen on one day. */
  enum What {
    COMPLAINT_RECEIVED,
    COMPLAINT_DECIDED,
    TRUST_MEASURED_BEFORE,
    RECOVERY_OPENED,
    PERSPECTIVES_LAID_OPEN,
    PLAN_SHARED,
    ACTION_DONE,
    TRUST_MEASURED_AFTER,
    RECOVERY_CLOSED
  }

  /** The whole chain, as far as it goes by now. */
  static List<Link> chain(Recovery recovery, List<LoggedComplaint> complaints, Trust trust) {
    var links = new ArrayList<Link>();
    for (var complaint : complaints) {
      links.add(about(complaint, What.COMPLAINT_RECEIVED, complaint.receivedOn()));
      links.add(about(complaint, What.COMPLAINT_DECIDED, complaint.decidedOn()));
    }
    links.add(of(What.RECOVERY_OPENED, recovery.openedOn()));
    links.add(of(What.PERSPECTIVES_LAID_OPEN, recovery.laidOpenOn()));
    recovery.sharing().ifPresent(it -> links.add(of(What.PLAN_SHARED, it.sharedOn())));
    recovery.plan().actions().forEach(it -> links.add(of(What.ACTION_DONE, it.doneOn())));
    recovery.closure().ifPresent(it -> links.add(of(What.RECOVERY_CLOSED, it.closedOn())));
    return Stream.concat(links.stream(), measured(trust))
        .filter(link -> link.on() != null)
        .sorted(Comparator.comparing(Link::on).thenComparing(Link::what))
        .toList();
  }

  private static Stream<Link> measured(Trust trust) {
    return Stream.concat(
        Stream.ofNullable(trust.before())
            .map(
                it ->
                    new Link(
                        What.TRUST_MEASURED_BEFORE, it.measuredOn(), null, it.id(), it.score())),
        Stream.ofNullable(trust.after())
            .map(
                it ->
                    new Link(
                        What.TRUST_MEASURED_AFTER, it.measuredOn(), null, it.id(), it.score())));
  }

  private static Link about(LoggedComplaint complaint, What what, LocalDate on) {
    return new Link(what, on, complaint.id(), null, null);
  }

  private static Link of(What what, LocalDate on) {
    return new Link(what, on, null, null, null);
  }
}

package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Text;

/** A term of a regime: what must be done, how long after what, and where that stands. */
record Term(DeadlineCode code, Span span, Start start, Text source) {

  static Term afterReceipt(DeadlineCode code, Span span, Text source) {
    return new Term(code, span, Start.RECEIPT, source);
  }

  static Term afterFindings(DeadlineCode code, Span span, Text source) {
    return new Term(code, span, Start.FINDINGS, source);
  }

  /** The same term of another length, as it was agreed and recorded. */
  Term lasting(Span agreed) {
    return new Term(code, agreed, start, Text.of("complaint.deadline.source.recorded", source));
  }

  /** The date for these facts, or nothing as long as the term does not run. */
  Optional<Deadline> in(Facts facts, ExtensionRule extending, EndRule ending) {
    return start.in(facts).map(day -> starting(day, facts, extending, ending));
  }

  private Deadline starting(LocalDate day, Facts facts, ExtensionRule extending, EndRule ending) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("complaint.deadline.term", span.shown(), start, day, source));
    var end = span.after(day);
    var extensions = code == DeadlineCode.DECISION ? facts.extensions() : List.<Extension>of();
    for (var extension : extensions) {
      end = end.plusWeeks(extension.weeks());
      lines.add(extending.explain(extension, end));
    }
    var suspensions = code == DeadlineCode.DECISION ? facts.suspensions() : List.<Suspension>of();
    for (var suspension : suspensions) {
      // A term that is over cannot stand still: what was late would be in time afterwards, also
      // when it was put off later on.
      var endThen = end.minusWeeks(weeksGrantedAfter(suspension.from(), extensions));
      if (suspension.from().isAfter(endThen)) {
        lines.add(Text.of("complaint.deadline.suspended.late", suspension.from(), endThen));
      } else {
        end = end.plusDays(suspension.days());
        lines.add(explain(suspension, end));
      }
    }
    var spans =
        Stream.concat(Stream.of(span), extensions.stream().map(each -> Span.weeks(each.weeks())));
    var ended = ending.end(spans.toList(), day, end);
    lines.addAll(ended.explanation());
    return new Deadline(code, ended.on(), lines);
  }

  private static int weeksGrantedAfter(LocalDate day, List<Extension> extensions) {
    return extensions.stream()
        .filter(each -> each.on().isAfter(day))
        .mapToInt(Extension::weeks)
        .sum();
  }

  private static Text explain(Suspension suspension, LocalDate end) {
    return suspension
        .until()
        .map(
            until ->
                Text.of(
                    "complaint.deadline.suspended",
                    Text.of("complaint.deadline.span.days", suspension.days()),
                    suspension.from(),
                    until,
                    end))
        .orElseGet(() -> Text.of("complaint.deadline.suspended.running", suspension.from()));
  }
}

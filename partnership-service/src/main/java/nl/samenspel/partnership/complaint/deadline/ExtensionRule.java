package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.chassis.problem.Text;

/** Whether and how a regime gives more time for the decision. */
enum ExtensionRule {
  /**
   * Awb 9:11 (2): adjourned by at most four weeks, with written notice to both, before the term is
   * over; (3): further only as far as the complainant agrees in writing.
   */
  ADJOURNED_ONCE_THEN_BY_CONSENT(
      Source.awb("9:11 (2)"),
      Source.awb("9:11 (3)"),
      Condition.ADJOURNED_ALREADY,
      Condition.LONGER_THAN_FOUR_WEEKS,
      Condition.NOTICE_AFTER_THE_TERM),
  /** Council regulation: only as far as the complainant agrees in writing. */
  BY_CONSENT(Source.COUNCIL_REGULATION, Source.COUNCIL_REGULATION, Condition.WITHOUT_CONSENT),
  /** The agreement: the partners agree on it. */
  BY_AGREEMENT(Source.AGREEMENT, Source.AGREEMENT, Condition.WITHOUT_CONSENT),
  /** The regime knows none. */
  NONE(Source.decree("II.83"), Source.decree("II.83"), Condition.ANY);

  private final Text noticeSource;
  private final Text consentSource;
  private final List<Condition> conditions;

  ExtensionRule(Text noticeSource, Text consentSource, Condition... conditions) {
    this.noticeSource = noticeSource;
    this.consentSource = consentSource;
    this.conditions =
        Stream.concat(Stream.of(conditions), Stream.of(Condition.FURTHER_THAN_ANYBODY_MEANS))
            .toList();
  }

  Optional<Objection> objectionTo(Extension extension, Facts facts, LocalDate due) {
    return conditions.stream()
        .filter(each -> each.forbids(extension, facts, due))
        .map(each -> new Objection(each.problem, List.of(due, source(extension))))
        .findFirst();
  }

  Text explain(Extension extension, LocalDate end) {
    return Text.of(
        extension.byNotice()
            ? "complaint.deadline.extended.notice"
            : "complaint.deadline.extended.consent",
        Span.weeks(extension.weeks()).shown(),
        extension.on(),
        source(extension),
        end.getDayOfWeek(),
        end);
  }

  private Text source(Extension extension) {
    return extension.byNotice() ? noticeSource : consentSource;
  }

  /** What an extension must not be; the name is that of the problem it answers. */
  private enum Condition {
    ADJOURNED_ALREADY("complaint-adjourned-already") {
      @Override
      boolean forbids(Extension extension, Facts facts, LocalDate due) {
        return extension.byNotice() && facts.adjourned();
      }
    },
    LONGER_THAN_FOUR_WEEKS("complaint-adjournment-too-long") {
      @Override
      boolean forbids(Extension extension, Facts facts, LocalDate due) {
        return extension.byNotice() && extension.weeks() > 4;
      }
    },
    NOTICE_AFTER_THE_TERM("complaint-adjournment-too-late") {
      @Override
      boolean forbids(Extension extension, Facts facts, LocalDate due) {
        return extension.byNotice() && extension.on().isAfter(due);
      }
    },
    WITHOUT_CONSENT("complaint-extension-needs-consent") {
      @Override
      boolean forbids(Extension extension, Facts facts, LocalDate due) {
        return extension.byNotice();
      }
    },
    /** No law says so; but each one goes on from the one before, and a year has four digits. */
    FURTHER_THAN_ANYBODY_MEANS("complaint-extended-too-far") {
      @Override
      boolean forbids(Extension extension, Facts facts, LocalDate due) {
        return due.plusWeeks(extension.weeks()).isAfter(facts.receivedOn().plusYears(100));
      }
    },
    ANY("complaint-extension-unknown") {
      @Override
      boolean forbids(Extension extension, Facts facts, LocalDate due) {
        return true;
      }
    };

    private final String problem;

    Condition(String problem) {
      this.problem = problem;
    }

    abstract boolean forbids(Extension extension, Facts facts, LocalDate due);
  }
}

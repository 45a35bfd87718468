package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.problem.Text;

/** What happens to a term that would end on a weekend or a public holiday. */
enum EndRule {
  /** The Algemene termijnenwet moves the end of terms that a Dutch law sets. */
  GENERAL_TERMS_ACT(GeneralTermsAct::end),
  /** No rule was found that moves an end date in Flanders, so none is moved. */
  FLANDERS_STANDS((spans, start, end) -> stands(end, "complaint.deadline.stands.flanders")),
  /** The Algemene termijnenwet holds for terms set by law; what was agreed stands. */
  AGREED_STANDS((spans, start, end) -> stands(end, "complaint.deadline.stands.agreed"));

  private final Rule rule;

  EndRule(Rule rule) {
    this.rule = rule;
  }

  /**
   * @param spans the terms as they are described: the term itself and what extended it
   * @param end the day on which these end when every day counts
   */
  Ending end(List<Span> spans, LocalDate start, LocalDate end) {
    return rule.end(spans, start, end);
  }

  private static Ending stands(LocalDate end, String key) {
    return new Ending(end, List.of(Text.of(key, end.getDayOfWeek(), end)));
  }

  private interface Rule {
    Ending end(List<Span> spans, LocalDate start, LocalDate end);
  }
}

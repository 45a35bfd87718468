package nl.samenspel.partnership.complaint.deadline;

import static nl.samenspel.partnership.complaint.deadline.DeadlineCode.ACKNOWLEDGEMENT;
import static nl.samenspel.partnership.complaint.deadline.DeadlineCode.DECISION;
import static nl.samenspel.partnership.complaint.deadline.DeadlineCode.NOT_HANDLING;
import static nl.samenspel.partnership.complaint.deadline.DeadlineCode.OMBUDSMAN;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.Text;

/** The rules under which a complaint is handled: its terms and what may change them. */
public enum Regime {
  /** Dutch administrative body: Awb chapter 9. */
  NL_AWB(
      List.of(
          Term.afterReceipt(NOT_HANDLING, Span.weeks(4), Source.awb("9:8")),
          Term.afterReceipt(DECISION, Span.weeks(6), Source.awb("9:11")),
          Term.afterFindings(OMBUDSMAN, Span.years(1), Source.awb("9:24"))),
      EndRule.GENERAL_TERMS_ACT,
      ExtensionRule.ADJOURNED_ONCE_THEN_BY_CONSENT,
      Suspending.UNKNOWN,
      Flexibility.STATUTE,
      Admissibility.AWB,
      Fairness.AWB),

  /** The same, with an adviser or committee (Awb 9.1.3): ten weeks instead of six. */
  NL_AWB_COMMITTEE(
      List.of(
          Term.afterReceipt(NOT_HANDLING, Span.weeks(4), Source.awb("9:8")),
          Term.afterReceipt(DECISION, Span.weeks(10), Source.awb("9:11")),
          Term.afterFindings(OMBUDSMAN, Span.years(1), Source.awb("9:24"))),
      EndRule.GENERAL_TERMS_ACT,
      ExtensionRule.ADJOURNED_ONCE_THEN_BY_CONSENT,
      Suspending.UNKNOWN,
      Flexibility.STATUTE,
      Admissibility.AWB,
      Fairness.AWB_COMMITTEE),

  /** Flemish administration and Flemish public institutions: Bestuursdecreet II.74–II.85. */
  VL_BESTUURSDECREET(
      List.of(
          Term.afterReceipt(ACKNOWLEDGEMENT, Span.days(10), Source.DECREE_CHAPTER),
          Term.afterReceipt(NOT_HANDLING, Span.days(10), Source.decree("II.77")),
          Term.afterReceipt(DECISION, Span.days(45), Source.decree("II.83"))),
      EndRule.FLANDERS_STANDS,
      ExtensionRule.NONE,
      Suspending.UNKNOWN,
      Flexibility.STATUTE,
      Admissibility.DECREE,
      Fairness.DECREE),

  /** Flemish municipality: its own regulation (Decreet lokaal bestuur 302–303). */
  VL_LOCAL(
      List.of(
          Term.afterReceipt(ACKNOWLEDGEMENT, Span.days(10), Source.COUNCIL_REGULATION),
          Term.afterReceipt(DECISION, Span.days(45), Source.COUNCIL_REGULATION)),
      EndRule.FLANDERS_STANDS,
      ExtensionRule.BY_CONSENT,
      Suspending.UNKNOWN,
      Flexibility.AGREED,
      Admissibility.COUNCIL_REGULATION,
      Fairness.COUNCIL_REGULATION),

  /** Between partners: what the collaboration agreement says. */
  CONTRACT(
      List.of(Term.afterReceipt(DECISION, Span.weeks(4), Source.AGREEMENT)),
      EndRule.AGREED_STANDS,
      ExtensionRule.BY_AGREEMENT,
      Suspending.ADDS_ITS_DAYS,
      Flexibility.AGREED,
      Admissibility.AGREEMENT,
      Fairness.AGREEMENT);

  private final List<Term> terms;
  private final EndRule ending;
  private final ExtensionRule extending;
  private final Suspending suspending;
  private final Flexibility flexibility;
  private final Admissibility admissibility;
  private final Fairness fairness;

  Regime(
      List<Term> terms,
      EndRule ending,
      ExtensionRule extending,
      Suspending suspending,
      Flexibility flexibility,
      Admissibility admissibility,
      Fairness fairness) {
    this.terms = terms;
    this.ending = ending;
    this.extending = extending;
    this.suspending = suspending;
    this.flexibility = flexibility;
    this.admissibility = admissibility;
    this.fairness = fairness;
  }

  /** All dates that follow from these facts, each with the rules that made it. */
  public List<Deadline> deadlines(Facts facts) {
    return terms.stream()
        .map(term -> flexibility == Flexibility.AGREED ? agreed(term, facts) : term)
        .flatMap(term -> term.in(facts, extending, ending).stream())
        .toList();
  }

  public Optional<Deadline> deadline(DeadlineCode code, Facts facts) {
    return deadlines(facts).stream().filter(each -> each.code() == code).findFirst();
  }

  /** Every regime has a date for the decision. */
  public LocalDate decisionDue(Facts facts) {
    return deadline(DECISION, facts).orElseThrow().on();
  }

  /** Why the decision cannot be put off like this, if it cannot. */
  public Optional<Objection> objectionTo(Extension extension, Facts facts) {
    return extending.objectionTo(extension, facts, decisionDue(facts));
  }

  /** Whether it knows any way to put the decision off. */
  public boolean knowsExtension() {
    return extending != ExtensionRule.NONE;
  }

  /** Why the term cannot be suspended, if it cannot. */
  public Optional<Objection> objectionToSuspension() {
    return suspending == Suspending.ADDS_ITS_DAYS
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "complaint-suspension-unknown",
                List.of(Text.of("complaint.suspension.unknown." + name()))));
  }

  /**
   * Why a complaint cannot be left unhandled on this ground, if it cannot.
   *
   * @param conductOn when the conduct was, or null where that is not known
   */
  public Optional<Objection> objectionTo(Ground ground, LocalDate conductOn, LocalDate receivedOn) {
    return admissibility.objectionTo(ground, conductOn, receivedOn);
  }

  /** The grounds on which a complaint need not be handled, each with where it stands. */
  public Map<Ground, Text> grounds() {
    return admissibility.articles();
  }

  /** Whether others than the law set its terms, so that they can be laid down. */
  public boolean termsCanBeAgreed() {
    return flexibility == Flexibility.AGREED;
  }

  /** The terms that hold where nothing else was agreed. */
  public Map<DeadlineCode, Span> usualTerms() {
    return terms.stream()
        .collect(
            Collectors.toMap(
                Term::code,
                Term::span,
                (one, other) -> one,
                () -> new EnumMap<>(DeadlineCode.class)));
  }

  /** What it asks of how a complaint is handled. */
  public Fairness fairness() {
    return fairness;
  }

  private static Term agreed(Term term, Facts facts) {
    return Optional.ofNullable(facts.agreed().get(term.code())).map(term::lasting).orElse(term);
  }

  /** Whether a term can stand still. */
  private enum Suspending {
    UNKNOWN,
    ADDS_ITS_DAYS
  }

  /** Whether the usual terms give way to agreed ones. */
  private enum Flexibility {
    STATUTE,
    AGREED
  }
}

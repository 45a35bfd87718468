package nl.samenspel.partnership.complaint.deadline;

import nl.samenspel.chassis.problem.Text;

/** Where a rule stands, as it is cited to a reader. */
final class Source {

  /** Decreet lokaal bestuur 302–303: the council makes its own regulation. */
  static final Text COUNCIL_REGULATION = Text.of("complaint.deadline.source.council");

  /** No statute: what the partners agreed. */
  static final Text AGREEMENT = Text.of("complaint.deadline.source.agreement");

  /**
   * Bestuursdecreet, title II, chapter 5 as a whole: what is practice under it, not one article.
   */
  static final Text DECREE_CHAPTER = Text.of("complaint.deadline.source.decree.chapter");

  private Source() {}

  /** Algemene wet bestuursrecht. */
  static Text awb(String article) {
    return Text.of("complaint.deadline.source.awb", article);
  }

  /** Bestuursdecreet of Flanders. */
  static Text decree(String article) {
    return Text.of("complaint.deadline.source.decree", article);
  }
}

package nl.samenspel.partnership.complaint.deadline;

import java.util.Optional;
import nl.samenspel.chassis.problem.Text;

/**
 * What a regime asks of how a complaint is handled, beside when.
 *
 * @param independence where it stands that the handler was not involved in the conduct; empty where
 *     nothing asks it
 * @param hearing where it stands that both sides are heard; empty where nothing asks it
 * @param ombudsman where the complainant can go afterwards; empty where nobody is appointed
 */
public record Fairness(
    Optional<Text> independence, Optional<Text> hearing, Optional<Text> ombudsman) {

  /** Awb 9:7, 9:10 and 9:12 (2). */
  static final Fairness AWB =
      new Fairness(
          Optional.of(Source.awb("9:7")),
          Optional.of(Source.awb("9:10")),
          Optional.of(Text.of("complaint.ombudsman.awb")));

  /** Chapter 5 of title II; for the ombudsman II.85. A duty to hear was not found in it. */
  static final Fairness DECREE =
      new Fairness(
          Optional.of(Source.DECREE_CHAPTER),
          Optional.empty(),
          Optional.of(Text.of("complaint.ombudsman.decree")));

  /** Decreet lokaal bestuur 303: as independent of the service concerned as can be. */
  static final Fairness COUNCIL_REGULATION =
      new Fairness(
          Optional.of(Source.COUNCIL_REGULATION),
          Optional.empty(),
          Optional.of(Text.of("complaint.ombudsman.council")));

  /** What the partners agreed is not known here. */
  static final Fairness AGREEMENT =
      new Fairness(Optional.empty(), Optional.empty(), Optional.empty());
}

package nl.samenspel.partnership.complaint.deadline;

import java.util.Optional;
import nl.samenspel.chassis.problem.Text;

/**
 * What a regime asks of how a complaint is handled, beside when.
 *
 * @param independence where it stands that the handler was not involved in the conduct; empty where
 *     nothing asks it
 * @param copy where it stands that those complained about get a copy; empty where nothing asks it
 * @param hearing where it stands that both sides are heard; empty where nothing asks it
 * @param advising where it stands that who departs from the advice says why; empty where nobody
 *     advises
 * @param satisfaction why the duty ends once the complainant is satisfied
 * @param ombudsman where the complainant can go afterwards; empty where nobody is appointed
 */
public record Fairness(
    Optional<Text> independence,
    Optional<Text> copy,
    Optional<Text> hearing,
    Optional<Text> advising,
    Text satisfaction,
    Optional<Text> ombudsman) {

  /** Awb 9:5, 9:7, 9:9, 9:10 and 9:12 (2). */
  static final Fairness AWB = awb(Optional.empty());

  /** The same, and 9:16. */
  static final Fairness AWB_COMMITTEE = awb(Optional.of(Source.awb("9:16")));

  /** Chapter 5 of title II; for the ombudsman II.85. A duty to hear was not found in it. */
  static final Fairness DECREE =
      new Fairness(
          Optional.of(Source.DECREE_CHAPTER),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Text.of("complaint.satisfaction.decree"),
          Optional.of(Text.of("complaint.ombudsman.decree")));

  /** Decreet lokaal bestuur 303: as independent of the service concerned as can be. */
  static final Fairness COUNCIL_REGULATION =
      new Fairness(
          Optional.of(Source.COUNCIL_REGULATION),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Text.of("complaint.satisfaction.council"),
          Optional.of(Text.of("complaint.ombudsman.council")));

  /** What the partners agreed is not known here. */
  static final Fairness AGREEMENT =
      new Fairness(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Text.of("complaint.satisfaction.agreement"),
          Optional.empty());

  private static Fairness awb(Optional<Text> advising) {
    return new Fairness(
        Optional.of(Source.awb("9:7")),
        Optional.of(Source.awb("9:9")),
        Optional.of(Source.awb("9:10")),
        advising,
        Text.of("complaint.satisfaction.awb"),
        Optional.of(Text.of("complaint.ombudsman.awb")));
  }
}

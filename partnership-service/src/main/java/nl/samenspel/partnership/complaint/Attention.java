package nl.samenspel.partnership.complaint;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.chassis.problem.Text;

/**
 * What the law asks and whoever handles a complaint should think of now. Nothing is refused for it:
 * that it was done is often known elsewhere only.
 */
@FunctionalInterface
interface Attention {

  Set<ComplaintState> BEFORE_HANDLING =
      EnumSet.of(ComplaintState.LOGGED, ComplaintState.ACKNOWLEDGED);

  Optional<Text> in(Complaint complaint);

  /** Awb 9:15 (1): the confirmation of receipt says that an adviser or committee will advise. */
  Attention TELL_WHO_ADVISES =
      complaint ->
          complaint
              .regime()
              .fairness()
              .advising()
              .filter(any -> BEFORE_HANDLING.contains(complaint.state()))
              .map(any -> Text.of("complaint.attention.adviser"));

  /** Awb 9:9: those complained about get a copy of the complaint and of what came with it. */
  Attention SEND_A_COPY =
      complaint ->
          complaint
              .regime()
              .fairness()
              .copy()
              .filter(any -> complaint.state().isOpen() && complaint.copySentOn().isEmpty())
              .map(source -> Text.of("complaint.attention.copy", source));

  /** Awb 9:16: the decision goes by the advice, or says why not. */
  Attention ASK_FOR_THE_ADVICE =
      complaint ->
          complaint
              .regime()
              .fairness()
              .advising()
              .filter(any -> complaint.state() == ComplaintState.IN_HANDLING)
              .map(source -> Text.of("complaint.attention.advice", source));

  /** Awb 9:16: an advice that was departed from is sent along. */
  Attention SEND_THE_ADVICE_ALONG =
      complaint ->
          complaint
              .decision()
              .filter(Step.Decide::departs)
              .flatMap(any -> complaint.regime().fairness().advising())
              .map(source -> Text.of("complaint.attention.sendAdvice", source));

  /** Awb 9:8, Bestuursdecreet II.77: not handling it is allowed on these grounds only. */
  Attention NAME_THE_GROUND =
      complaint ->
          complaint
              .decision()
              .filter(decision -> !decision.onTheMerits() && decision.ground() == null)
              .map(any -> Text.of("complaint.attention.ground"));

  List<Attention> ALL =
      List.of(
          TELL_WHO_ADVISES,
          SEND_A_COPY,
          ASK_FOR_THE_ADVICE,
          SEND_THE_ADVICE_ALONG,
          NAME_THE_GROUND);

  static List<Text> to(Complaint complaint) {
    return ALL.stream().flatMap(each -> each.in(complaint).stream()).toList();
  }
}

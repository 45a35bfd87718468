package nl.samenspel.partnership.complaint.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.chassis.problem.Text;

/** On which grounds a regime lets a complaint be left unhandled, and where each of them stands. */
enum Admissibility {
  /** Awb 9:8: (1) the conduct, (2) what it weighs. */
  AWB(
      Map.of(
          Ground.HANDLED_BEFORE, Source.awb("9:8 (1) a"),
          Ground.TOO_LONG_AGO, Source.awb("9:8 (1) b"),
          Ground.OBJECTION_OR_APPEAL, Source.awb("9:8 (1) c–d"),
          Ground.OTHER_COURT, Source.awb("9:8 (1) e"),
          Ground.CRIMINAL_INVESTIGATION, Source.awb("9:8 (1) f"),
          Ground.INTEREST_TOO_SMALL, Source.awb("9:8 (2)"))),
  DECREE(all(Source.decree("II.77"), inFlanders())),
  /** The regulation itself is not known here; it usually follows the decree. */
  COUNCIL_REGULATION(all(Source.COUNCIL_REGULATION, inFlanders())),
  /** What the partners agreed is not known here, so no ground is refused. */
  AGREEMENT(all(Source.AGREEMENT, Ground.values()));

  /** Conduct is too long ago when it was more than this before the complaint. */
  private static final int YEARS = 1;

  private final Map<Ground, Text> articles;

  Admissibility(Map<Ground, Text> articles) {
    this.articles = Collections.unmodifiableMap(new EnumMap<>(articles));
  }

  /** The grounds, each with where it stands. */
  Map<Ground, Text> articles() {
    return articles;
  }

  /**
   * Why a ground does not hold, if it does not.
   *
   * @param conductOn when the conduct was, or null where that is not known
   */
  Optional<Objection> objectionTo(Ground ground, LocalDate conductOn, LocalDate receivedOn) {
    if (!articles.containsKey(ground)) {
      return Optional.of(new Objection("complaint-ground-unknown", List.of(ground, listed())));
    }
    return ground == Ground.TOO_LONG_AGO
            && conductOn != null
            && !conductOn.plusYears(YEARS).isBefore(receivedOn)
        ? Optional.of(
            new Objection(
                "complaint-conduct-within-the-year",
                List.of(conductOn, receivedOn, articles.get(ground))))
        : Optional.empty();
  }

  private List<Text> listed() {
    return articles.entrySet().stream()
        .map(each -> Text.of("complaint.ground.listed", each.getKey(), each.getValue()))
        .toList();
  }

  private static Ground[] inFlanders() {
    return new Ground[] {
      Ground.NO_INTEREST,
      Ground.PLAINLY_UNFOUNDED,
      Ground.PLAINLY_UNREASONABLE,
      Ground.HANDLED_BEFORE,
      Ground.TOO_LONG_AGO,
      Ground.APPEAL_OPEN
    };
  }

  private static Map<Ground, Text> all(Text source, Ground... grounds) {
    var articles = new EnumMap<Ground, Text>(Ground.class);
    Arrays.stream(grounds).forEach(ground -> articles.put(ground, source));
    return articles;
  }
}

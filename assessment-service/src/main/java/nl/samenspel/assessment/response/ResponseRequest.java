package nl.samenspel.assessment.response;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Issue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody answers. */
@Schema(name = "ResponseRequest", description = "What somebody answers.")
public record ResponseRequest(
    @NotEmpty
        @Schema(
            description =
                "By item code: 1 (entirely disagree) to 5 (entirely agree). Null, or leaving the"
                    + " item out, is \"don't know\".",
            examples = "{\"openness1\": 4, \"openness2\": 2}")
        Map<String, Integer> answers,
    @Schema(
            description =
                "Remarks by dimension code. They are only shown when enough people answered,"
                    + " without name or organisation.",
            examples = "{\"openness\": \"We hoorden het pas achteraf.\"}")
        Map<String, @NotNull @Size(max = 2000) String> comments) {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  /**
   * @throws InvalidInput naming everything that is not in the instrument or not on the scale
   */
  void requireFits(Instrument instrument) {
    var issues = misfits(instrument, "");
    if (!issues.isEmpty()) {
      throw new InvalidInput(issues);
    }
  }

  /**
   * Everything that is not in the instrument or not on the scale.
   *
   * @param at where this stands in what was sent, such as {@code responses[2].}
   */
  List<Issue> misfits(Instrument instrument, String at) {
    var issues = new ArrayList<Issue>();
    answers.forEach(
        (code, answer) -> {
          var name = at + "answers." + code;
          if (instrument.item(code).isEmpty()) {
            issues.add(Issue.inBody("unknown-item", name, null));
          } else if (answer != null && (answer < LOWEST || answer > HIGHEST)) {
            issues.add(Issue.inBody("not-on-scale", name, answer, LOWEST, HIGHEST));
          }
        });
    remarks().keySet().stream()
        .filter(code -> instrument.dimension(code).isEmpty())
        .map(code -> Issue.inBody("unknown-dimension", at + "comments." + code, null))
        .forEach(issues::add);
    return issues;
  }

  /** What was really answered. */
  Map<String, Integer> given() {
    var given = new LinkedHashMap<>(answers);
    given.values().removeIf(answer -> answer == null);
    return given;
  }

  List<AnonymousComment> commentsOn(UUID assessment) {
    return remarks().entrySet().stream()
        .filter(remark -> !remark.getValue().isBlank())
        .map(remark -> new AnonymousComment(assessment, remark.getKey(), remark.getValue().strip()))
        .toList();
  }

  private Map<String, String> remarks() {
    return comments == null ? Map.of() : comments;
  }
}

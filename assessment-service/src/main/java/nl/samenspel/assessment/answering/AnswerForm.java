package nl.samenspel.assessment.answering;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspel.chassis.problem.Texts;

/**
 * What the page was sent back with. All that was answered so far is in it, so that nothing is lost
 * on a reload and nothing is kept here before it is sent.
 *
 * @param token as it was handed out, or empty
 * @param shown the part that was shown, from 0
 * @param button what was pressed, or empty
 * @param answers by item code; what is no answer is left out
 * @param remarks by dimension code
 */
record AnswerForm(
    String token,
    Locale locale,
    int shown,
    String button,
    Map<String, Integer> answers,
    Map<String, String> remarks) {

  static final String ANSWER = "a.";
  static final String REMARK = "r.";

  /**
   * @param otherwise the language of who has not chosen one
   */
  static AnswerForm of(MultivaluedMap<String, String> fields, Locale otherwise) {
    var answers = new LinkedHashMap<String, Integer>();
    withPrefix(fields, ANSWER, value -> value.matches("[1-5]"))
        .forEach((code, value) -> answers.put(code, Integer.valueOf(value)));
    return new AnswerForm(
        last(fields, "token").strip(),
        locale(last(fields, "switch"), locale(last(fields, "language"), otherwise)),
        number(last(fields, "part")),
        last(fields, "go"),
        answers,
        withPrefix(fields, REMARK, value -> !value.isBlank()));
  }

  static Locale locale(String language, Locale otherwise) {
    return Texts.LANGUAGES.stream()
        .filter(each -> each.getLanguage().equals(language))
        .findFirst()
        .orElse(otherwise);
  }

  /** The part to show now. */
  int wanted() {
    return switch (button) {
      case "next" -> shown + 1;
      case "back" -> shown - 1;
      default -> shown;
    };
  }

  boolean isSent() {
    return button.equals("send");
  }

  /** As a portal would send it. */
  ObjectNode toJson() {
    var json = JsonNodeFactory.instance.objectNode();
    var given = json.putObject("answers");
    answers.forEach(given::put);
    var comments = json.putObject("comments");
    remarks.forEach(comments::put);
    return json;
  }

  private static Map<String, String> withPrefix(
      MultivaluedMap<String, String> fields, String prefix, Predicate<String> fits) {
    var found = new LinkedHashMap<String, String>();
    for (var name : fields.keySet()) {
      var value = last(fields, name);
      if (name.startsWith(prefix) && fits.test(value)) {
        found.put(name.substring(prefix.length()), value);
      }
    }
    return found;
  }

  private static String last(MultivaluedMap<String, String> fields, String name) {
    var values = fields.getOrDefault(name, List.of());
    // A browser counts the end of a line as one character, and sends two.
    return values.isEmpty() ? "" : values.get(values.size() - 1).replace("\r\n", "\n");
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}

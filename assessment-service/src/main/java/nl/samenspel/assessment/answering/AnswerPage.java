package nl.samenspel.assessment.answering;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.assessment.invitation.QuestionnaireView;
import nl.samenspel.chassis.problem.Issue;

/**
 * One part of the questionnaire: everything in words already, so that the template only lays it
 * out.
 *
 * @param part from 0
 * @param introduction on the first part, else null
 * @param questions empty on the last part, which is for remarks
 * @param hidden what was answered on the other parts
 * @param faults what keeps it from being sent
 */
@TemplateData
public record AnswerPage(
    PageWords words,
    String title,
    String introduction,
    String promise,
    String until,
    int part,
    int parts,
    String progress,
    String done,
    List<Question> questions,
    List<Remark> remarks,
    List<Hidden> hidden,
    List<Fault> faults) {

  private static final int STATEMENTS_A_PART = 5;

  /** A statement with what can be answered. */
  @TemplateData
  public record Question(String name, int number, String text, List<Option> options) {}

  @TemplateData
  public record Option(String value, String label, boolean chosen) {}

  /** A subject on which something can be remarked. */
  @TemplateData
  public record Remark(String name, String subject, String text, String fault) {}

  @TemplateData
  public record Hidden(String name, String value) {}

  /**
   * @param field the id of the field where it can be mended, or null
   */
  @TemplateData
  public record Fault(String field, String text) {}

  static AnswerPage of(
      AnswerForm form, QuestionnaireView questionnaire, PageWords words, List<Issue> issues) {
    return new Maker(form, questionnaire, words, issues).make();
  }

  public boolean first() {
    return part == 0;
  }

  public boolean last() {
    return part == parts - 1;
  }

  /** Which part it is, to a person. */
  public int number() {
    return part + 1;
  }

  private record Maker(
      AnswerForm form, QuestionnaireView questionnaire, PageWords words, List<Issue> issues) {

    AnswerPage make() {
      var statements = questionnaire.items();
      var forRemarks = (statements.size() + STATEMENTS_A_PART - 1) / STATEMENTS_A_PART;
      var part = Math.max(0, Math.min(forRemarks, form.wanted()));
      var from = part * STATEMENTS_A_PART;
      var shown =
          part == forRemarks
              ? List.<QuestionnaireView.Statement>of()
              : statements.subList(from, Math.min(statements.size(), from + STATEMENTS_A_PART));
      var answered = statements.stream().filter(each -> answer(each) != null).count();
      return new AnswerPage(
          words,
          questionnaire.title(),
          part == 0 ? questionnaire.introduction() : null,
          words.say(questionnaire.promise()),
          words.say("answer.until", questionnaire.closesOn()),
          part,
          forRemarks + 1,
          words.say("answer.part", part + 1, forRemarks + 1),
          words.say("answer.done", answered, statements.size()),
          IntStream.range(0, shown.size())
              .mapToObj(i -> question(from + i + 1, shown.get(i)))
              .toList(),
          part == forRemarks
              ? questionnaire.dimensions().stream().map(this::remark).toList()
              : List.of(),
          hidden(shown, part == forRemarks),
          issues.stream().map(this::fault).toList());
    }

    private Question question(int number, QuestionnaireView.Statement statement) {
      var options = new ArrayList<Option>();
      var given = answer(statement);
      questionnaire
          .choices()
          .forEach(
              choice ->
                  options.add(
                      new Option(
                          String.valueOf(choice.value()),
                          words.say(choice.label()),
                          Integer.valueOf(choice.value()).equals(given))));
      options.add(new Option("", words.label("answer.dont-know"), false));
      return new Question(
          AnswerForm.ANSWER + statement.code(), number, statement.text(), List.copyOf(options));
    }

    private Remark remark(QuestionnaireView.Topic topic) {
      var fault =
          issues.stream().filter(issue -> field(issue).equals(AnswerForm.REMARK + topic.code()));
      return new Remark(
          AnswerForm.REMARK + topic.code(),
          topic.name(),
          form.remarks().getOrDefault(topic.code(), ""),
          fault.findFirst().map(issue -> words.say(issue.detail())).orElse(null));
    }

    /** Only what is in the questionnaire is carried on. */
    private List<Hidden> hidden(List<QuestionnaireView.Statement> shown, boolean remarksShown) {
      var answers =
          questionnaire.items().stream()
              .filter(each -> !shown.contains(each) && answer(each) != null)
              .map(each -> new Hidden(AnswerForm.ANSWER + each.code(), answer(each).toString()));
      var remarks =
          questionnaire.dimensions().stream()
              .filter(each -> !remarksShown && form.remarks().containsKey(each.code()))
              .map(
                  each ->
                      new Hidden(AnswerForm.REMARK + each.code(), form.remarks().get(each.code())));
      var own =
          Stream.of(new Hidden("token", form.token()), new Hidden("language", words.language()));
      return Stream.of(own, answers, remarks).flatMap(each -> each).toList();
    }

    private Fault fault(Issue issue) {
      var field = field(issue);
      return field.isEmpty()
          ? new Fault(null, words.label("answer.nothing"))
          : new Fault(field, subject(field) + ": " + words.say(issue.detail()));
    }

    private String subject(String field) {
      return questionnaire.dimensions().stream()
          .filter(topic -> field.equals(AnswerForm.REMARK + topic.code()))
          .map(QuestionnaireView.Topic::name)
          .findFirst()
          .orElse("");
    }

    /** {@code comments.openness} is the field for a remark on openness. */
    private static String field(Issue issue) {
      return issue.name() != null && issue.name().startsWith("comments.")
          ? AnswerForm.REMARK
              + issue.name().substring("comments.".length()).replaceAll("[^A-Za-z0-9].*", "")
          : "";
    }

    private Integer answer(QuestionnaireView.Statement statement) {
      return form.answers().get(statement.code());
    }
  }
}

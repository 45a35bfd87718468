package nl.samenspel.assessment.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.instrument.Wording;
import nl.samenspel.chassis.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions as a respondent gets them, in one language and in words for that respondent. */
@Schema(name = "Questionnaire", description = "The questions, in the language that was asked for.")
public record QuestionnaireView(
    @Schema(examples = "trustPulse") String instrument,
    @Schema(examples = "1") int instrumentVersion,
    @Schema(examples = "nl") String language,
    @Schema(examples = "Hoe staat het met ons vertrouwen?") String title,
    String introduction,
    @Schema(
            description = "What is promised to who answers; show it.",
            implementation = String.class)
        Text promise,
    @Schema(description = "The last day on which can be answered.") LocalDate closesOn,
    @Schema(description = "Whether this token was used already.") boolean answered,
    @Schema(description = "What can be answered, besides leaving a statement out.")
        List<Choice> choices,
    @Schema(description = "What the statements are about; a remark can be made on each.")
        List<Topic> dimensions,
    @Schema(description = "The statements in the order in which to put them.")
        List<Statement> items) {

  /** An answer that can be given. */
  @Schema(name = "QuestionnaireChoice")
  public record Choice(
      @Schema(examples = "4") int value,
      @Schema(implementation = String.class, examples = "mee eens") Text label) {}

  /** What some of the statements are about. */
  @Schema(name = "QuestionnaireDimension")
  public record Topic(
      @Schema(examples = "openness") String code, @Schema(examples = "Openheid") String name) {}

  /** A statement to agree or disagree with. */
  @Schema(name = "QuestionnaireItem")
  public record Statement(
      @Schema(examples = "openness1") String code,
      @Schema(examples = "openness") String dimension,
      @Schema(examples = "Slecht nieuws komt hier gewoon op tafel.") String text) {}

  static QuestionnaireView of(
      Assessment assessment, Instrument instrument, Invitation invitation, Locale locale) {
    Function<Wording, String> words =
        wording -> wording.in(locale, invitation.audience(), assessment.phase());
    return new QuestionnaireView(
        instrument.code(),
        instrument.version(),
        locale.getLanguage(),
        words.apply(instrument.title()),
        words.apply(instrument.introduction()),
        Text.of("questionnaire.promise", assessment.minimumGroupSize()),
        assessment.closesOn(),
        invitation.answered(),
        IntStream.rangeClosed(1, 5)
            .mapToObj(value -> new Choice(value, Text.of("questionnaire.choice." + value)))
            .toList(),
        instrument.dimensions().stream()
            .map(each -> new Topic(each.code(), words.apply(each.name())))
            .toList(),
        instrument.items().stream()
            .map(each -> new Statement(each.code(), each.dimension(), words.apply(each.text())))
            .toList());
  }
}

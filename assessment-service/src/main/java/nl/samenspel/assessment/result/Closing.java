package nl.samenspel.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.assessment.assessment.Assessment;
import nl.samenspel.assessment.assessment.Assessments;
import nl.samenspel.assessment.instrument.Instrument;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.invitation.Invitations;
import nl.samenspel.assessment.invitation.Invited;
import nl.samenspel.assessment.response.Gate;
import nl.samenspel.assessment.response.Responses;
import nl.samenspel.assessment.result.disclosure.Disclosure;
import nl.samenspel.assessment.result.disclosure.PublishedDimension;
import nl.samenspel.assessment.result.scoring.AnswerSheet;
import nl.samenspel.chassis.outbox.Outbox;
import nl.samenspel.chassis.time.Today;

/** Closes an assessment: fixes its scores for good and tells what may be told of them. */
@ApplicationScoped
class Closing {

  @Inject Assessments assessments;
  @Inject Instruments instruments;
  @Inject Invitations invitations;
  @Inject Responses responses;
  @Inject Gate gate;
  @Inject Composing composing;
  @Inject Results results;
  @Inject Outbox outbox;
  @Inject Today today;

  /**
   * @param assessment locked, so that it is closed once
   */
  Result close(Assessment assessment) {
    gate.shut(assessment.id());
    assessment.close(today.get());
    assessments.save(assessment);
    var disclosure = new Disclosure(assessment.minimumGroupSize());
    var invited = invitations.invited(assessment.id());
    var sheets = sheets(assessment);
    var instrument = instruments.version(assessment.instrument(), assessment.instrumentVersion());
    var published = published(instrument, invited, sheets, disclosure);
    var result =
        new Result(
            assessment,
            Turnout.of(
                (int) invited.stream().mapToLong(Invited::count).sum(), sheets.size(), disclosure),
            published.stream()
                .map(dimension -> DimensionResult.from(dimension, instrument.neutral()))
                .toList(),
            composing.compose(assessment, disclosure).orElse(null));
    results.persistAndFlush(result);
    responses.deal(assessment.id());
    tell(assessment, result, published);
    return result;
  }

  private List<AnswerSheet> sheets(Assessment assessment) {
    return responses.sheets(assessment.id()).stream()
        .map(
            sheet ->
                new AnswerSheet(
                    sheet.organisation(),
                    sheet.audience().name(),
                    sheet.onPaper(),
                    sheet.answers()))
        .toList();
  }

  private List<PublishedDimension> published(
      Instrument instrument,
      List<Invited> invited,
      List<AnswerSheet> sheets,
      Disclosure disclosure) {
    var organisations = invited.stream().map(Invited::organisation).toList();
    var audiences = invited.stream().map(each -> each.audience().name()).toList();
    return Scales.of(instrument).stream()
        .map(scale -> disclosure.publish(scale, organisations, audiences, sheets))
        .toList();
  }

  private void tell(Assessment assessment, Result result, List<PublishedDimension> published) {
    outbox.append(ResultEvent.AssessmentClosed.of(assessment, result));
    if (assessment.instrument().equals(Instrument.TRUST_PULSE)) {
      tellTrust(assessment, Disclosure.overall(published).orElse(null));
    }
  }

  private void tellTrust(Assessment assessment, BigDecimal score) {
    var told = new ArrayList<ResultEvent.TrustMeasured>();
    assessment
        .complaints()
        .forEach(each -> told.add(ResultEvent.TrustMeasured.of(assessment, score, each, null)));
    assessment
        .recoveries()
        .forEach(each -> told.add(ResultEvent.TrustMeasured.of(assessment, score, null, each)));
    if (told.isEmpty()) {
      told.add(ResultEvent.TrustMeasured.of(assessment, score, null, null));
    }
    outbox.append(told);
  }
}

package nl.samenspel.assessment.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.instrument.Instruments;
import nl.samenspel.assessment.invitation.Issuing;

/** Takes in what people answered on paper, all of it or nothing. */
@ApplicationScoped
class Transcribing {

  @Inject Issuing issuing;
  @Inject Instruments instruments;
  @Inject Responses responses;

  /**
   * @throws nl.samenspel.chassis.problem.ProblemException when the caller may not, or not now
   * @throws nl.samenspel.chassis.problem.InvalidInput naming what does not fit in any of them
   */
  PaperView transcribe(UUID id, PaperRequest request) {
    var people = request.responses().size();
    var assessment = issuing.onPaper(id, request.organisation(), request.audience(), people);
    request.requireFits(
        instruments.version(assessment.instrument(), assessment.instrumentVersion()));
    request
        .responses()
        .forEach(
            each ->
                responses.add(
                    new AnonymousResponse(
                        id, request.organisation(), request.audience(), each.given()),
                    each.commentsOn(id)));
    return new PaperView(id, request.organisation(), request.audience(), people);
  }
}

package nl.samenspel.assessment.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspel.assessment.invitation.Issuing;

/** Takes in what people answered on paper, all of it or nothing. */
@ApplicationScoped
class Transcribing {

  @Inject Issuing issuing;
  @Inject Responses responses;

  /**
   * @throws nl.samenspel.chassis.problem.ProblemException when the caller may not, or not now
   * @throws nl.samenspel.chassis.problem.InvalidInput naming all that does not fit
   */
  PaperView transcribe(UUID id, PaperRequest request) {
    var people = request.responses().size();
    issuing.onPaper(id, request.organisation(), request.audience(), people, request::misfits);
    request
        .responses()
        .forEach(
            each ->
                responses.add(
                    new AnonymousResponse(
                        id, request.organisation(), request.audience(), each.given(), true),
                    each.commentsOn(id)));
    return new PaperView(id, request.organisation(), request.audience(), people);
  }
}

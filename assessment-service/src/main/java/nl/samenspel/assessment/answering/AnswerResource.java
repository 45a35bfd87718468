package nl.samenspel.assessment.answering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.samenspel.assessment.invitation.QuestionnaireView;
import nl.samenspel.assessment.invitation.Questionnaires;
import nl.samenspel.assessment.response.Answering;
import nl.samenspel.assessment.response.ResponseRequest;
import nl.samenspel.chassis.problem.InvalidInput;
import nl.samenspel.chassis.problem.Language;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.Texts;
import nl.samenspel.chassis.web.StrictJson;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The page to answer on. The token comes in the body of a form, never in an address, and goes back
 * in the page; nothing is kept in a cookie or on the server until the answers are sent.
 */
@Path("/answer")
@PermitAll
@Produces("text/html;charset=UTF-8")
public class AnswerResource {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action"
          + " 'self'; frame-ancestors 'none'";

  @Inject Questionnaires questionnaires;
  @Inject Answering answering;
  @Inject StrictJson json;
  @Inject Texts texts;
  @Inject Language language;

  /** The pages, checked when the service is built. */
  @CheckedTemplate(basePath = "answer")
  static class Templates {

    private Templates() {}

    static native TemplateInstance start(PageWords words, boolean missing);

    static native TemplateInstance questions(AnswerPage page);

    static native TemplateInstance message(PageWords words, String title, String text);
  }

  @GET
  @Operation(hidden = true)
  public Response start(@BeanParam PageQuery query) {
    return page(200, Templates.start(words(query.language), false));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response answer(MultivaluedMap<String, String> fields) {
    var form = AnswerForm.of(fields, language.locale());
    var words = new PageWords(texts, form.locale());
    if (form.token().isEmpty()) {
      return page(400, Templates.start(words, true));
    }
    try {
      var questionnaire = questionnaires.toAnswer(form.token(), form.locale());
      return form.isSent() ? send(form, questionnaire, words) : show(form, questionnaire, words);
    } catch (ProblemException refusal) {
      return page(
          refusal.status(),
          Templates.message(words, words.say(refusal.title()), words.say(refusal.detail())));
    }
  }

  @GET
  @Path("/thanks")
  @Operation(hidden = true)
  public Response thanks(@BeanParam PageQuery query) {
    var words = words(query.language);
    return page(
        200,
        Templates.message(
            words, words.label("answer.thanks.title"), words.label("answer.thanks.text")));
  }

  private Response show(AnswerForm form, QuestionnaireView questionnaire, PageWords words) {
    return page(200, Templates.questions(AnswerPage.of(form, questionnaire, words, List.of())));
  }

  /** Leads on to the thanks, so that a reload does not send anything twice. */
  private Response send(AnswerForm form, QuestionnaireView questionnaire, PageWords words) {
    try {
      var request = (ResponseRequest) json.read(ResponseRequest.class, form.toJson());
      QuarkusTransaction.requiringNew().run(() -> answering.answer(form.token(), request));
      return Response.seeOther(URI.create("/answer/thanks?language=" + words.language())).build();
    } catch (InvalidInput faulty) {
      var page = AnswerPage.of(form, questionnaire, words, faulty.issues());
      return page(400, Templates.questions(page));
    }
  }

  private PageWords words(String chosen) {
    return new PageWords(texts, AnswerForm.locale(chosen, language.locale()));
  }

  private static Response page(int status, TemplateInstance page) {
    return Response.status(status)
        .header("Content-Security-Policy", POLICY)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .entity(page.render())
        .build();
  }
}

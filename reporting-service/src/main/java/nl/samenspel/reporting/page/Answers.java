package nl.samenspel.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.samenspel.chassis.problem.Language;
import nl.samenspel.chassis.problem.Texts;

/** Answers that are read by a person, in that person's language. */
@RequestScoped
public class Answers {

  @Inject Texts texts;
  @Inject Language language;
  @Inject PageStyle style;

  public Words words() {
    return new Words(texts, language.locale());
  }

  public Response page(String html) {
    return inLanguage(Response.ok(html))
        .header("Content-Security-Policy", style.contentSecurityPolicy())
        .build();
  }

  /** A page with a form that asks for the same page with other filters. */
  public Response pageWithForm(String html) {
    return inLanguage(Response.ok(html))
        .header("Content-Security-Policy", style.contentSecurityPolicyWithForm())
        .build();
  }

  /** A picture or a file: it may fetch and run nothing. */
  public Response part(Object content) {
    return inLanguage(Response.ok(content))
        .header("Content-Security-Policy", "default-src 'none'")
        .build();
  }

  /** A file to keep. */
  public Response file(Object content, String name) {
    return inLanguage(Response.ok(content))
        .header("Content-Security-Policy", "default-src 'none'")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private Response.ResponseBuilder inLanguage(Response.ResponseBuilder response) {
    return response
        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage())
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }
}

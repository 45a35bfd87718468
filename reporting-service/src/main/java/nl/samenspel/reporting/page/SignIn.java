package nl.samenspel.reporting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenspel.chassis.problem.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a person look at a report in a browser where there is no portal, as in the local suite: a
 * page on which an access token is pasted, which is kept in a cookie that only the pages know. The
 * token is checked as any other; it never stands in an address. Off unless it is switched on.
 */
@ApplicationScoped
class SignIn {

  private static final String PAGE = "/sign-in";
  private static final String COOKIE = "samenspel-token";
  private static final String PAGES =
      "/v1/(partnerships/[0-9a-fA-F-]{36}/report|portfolio|cohorts|complaint-reports/[0-9]{4})";
  private static final Pattern REPORT = Pattern.compile(PAGES + "(\\?[A-Za-z0-9._~=&%+-]*)?");
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  @Inject Texts texts;
  @Inject PageStyle style;

  @ConfigProperty(name = "samenspel.sign-in-page.enabled", defaultValue = "false")
  boolean enabled;

  /** The page, checked when the service is built. */
  @CheckedTemplate(basePath = "")
  static class Templates {

    private Templates() {}

    static native TemplateInstance signin(String to, Words words, String css);
  }

  void routes(@Observes Router router) {
    if (enabled) {
      router.getWithRegex(PAGES).order(-1000).handler(this::recognise);
      router.get(PAGE).handler(this::ask);
      router.post(PAGE).handler(BodyHandler.create(false).setBodyLimit(16_384)).handler(this::keep);
    }
  }

  /**
   * Who brings no token but has the cookie is known by that; who has neither is asked, in a
   * browser.
   */
  private void recognise(RoutingContext request) {
    var accept = request.request().getHeader(HttpHeaders.ACCEPT);
    var cookie = request.request().getCookie(COOKIE);
    if (request.request().getHeader(HttpHeaders.AUTHORIZATION) != null
        || accept == null
        || !accept.startsWith("text/html")) {
      request.next();
    } else if (cookie != null && TOKEN.matcher(cookie.getValue()).matches()) {
      request.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + cookie.getValue());
      // Refused, it is of no more use: the next visit asks for another.
      request.addHeadersEndHandler(
          done -> {
            if (request.response().getStatusCode() == 401) {
              request.response().addCookie(kept("").setMaxAge(0));
            }
          });
      request.next();
    } else {
      redirect(request, PAGE + "?to=" + asked(request));
    }
  }

  /** The page that was asked for with its filters, as it may stand in an address. */
  private static String asked(RoutingContext request) {
    var filters = request.request().query();
    return filters == null || filters.isEmpty()
        ? request.normalizedPath()
        : URLEncoder.encode(request.normalizedPath() + "?" + filters, StandardCharsets.UTF_8);
  }

  private void ask(RoutingContext request) {
    var to = request.request().getParam("to");
    if (to == null || !REPORT.matcher(to).matches()) {
      request.response().setStatusCode(404).end();
      return;
    }
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader("Content-Security-Policy", style.contentSecurityPolicyWithForm())
        .end(Templates.signin(to, words(request), style.css()).render());
  }

  private void keep(RoutingContext request) {
    var to = request.request().getFormAttribute("to");
    var token = request.request().getFormAttribute("token");
    var site = request.request().getHeader("Sec-Fetch-Site");
    if (to == null || !REPORT.matcher(to).matches() || site != null && !OWN_PAGES.contains(site)) {
      request.response().setStatusCode(400).end();
    } else if (token == null || !TOKEN.matcher(token.strip()).matches()) {
      redirect(request, PAGE + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    } else {
      request.response().addCookie(kept(token.strip()).setSecure(request.request().isSSL()));
      redirect(request, to);
    }
  }

  private static Cookie kept(String token) {
    return Cookie.cookie(COOKIE, token)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT)
        .setPath("/v1");
  }

  private static void redirect(RoutingContext request, String to) {
    request.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, to).end();
  }

  private Words words(RoutingContext request) {
    var asked = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    var english = asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en");
    return new Words(texts, english ? Locale.ENGLISH : Texts.DUTCH);
  }
}

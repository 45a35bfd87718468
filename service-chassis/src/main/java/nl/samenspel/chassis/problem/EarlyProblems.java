package nl.samenspel.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells what is refused before there is a resource; after that {@link ProblemMappers} does. */
@ApplicationScoped
class EarlyProblems {

  @Inject Texts texts;
  @Inject ObjectMapper json;

  void register(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).failureHandler(this::tell);
  }

  private void tell(RoutingContext context) {
    if (context.failure() instanceof ProblemException refusal) {
      tell(context, refusal);
    } else {
      context.next();
    }
  }

  private void tell(RoutingContext context, ProblemException refusal) {
    var locale = Language.asked(context.request().getHeader(HttpHeaderNames.ACCEPT_LANGUAGE));
    var answer =
        context
            .response()
            .setStatusCode(refusal.status())
            .putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
            .putHeader(HttpHeaderNames.CONTENT_LANGUAGE, locale.toLanguageTag());
    refusal.headers().forEach(answer::putHeader);
    try {
      answer.end(Buffer.buffer(json.writeValueAsBytes(Problem.of(refusal, texts, locale))));
    } catch (JsonProcessingException impossible) {
      context.fail(impossible);
    }
  }
}

package nl.samenspel.chassis.limit;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.chassis.problem.ProblemException;
import nl.samenspel.chassis.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a request may be. The server beneath refuses what is too long with a bare status, and
 * nobody can make it say more. So it is made to take somewhat more than is allowed, and what is too
 * long is refused here, in words. What is longer than that again still gets the bare status.
 */
@ApplicationScoped
class SizeLimits implements HttpServerOptionsCustomizer {

  /** How many times as much as is allowed is read, so as to answer it. */
  private static final int ROOM = 8;

  /** Before anything else looks at the request, but after what every answer carries is set. */
  private static final int FIRST = 10_000;

  /** Once the server has noted that it will watch a body that does not say how long it is. */
  private static final int AFTER_THE_SERVER = -RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

  private final int longestLine;
  private final long largestHeaders;
  private final long largestBody;

  @Inject
  SizeLimits(
      @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int longestLine,
      @ConfigProperty(name = "quarkus.http.limits.max-header-size") MemorySize largestHeaders,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
    this.longestLine = longestLine;
    this.largestHeaders = largestHeaders.asLongValue();
    this.largestBody = largestBody.asLongValue();
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setMaxInitialLineLength(longestLine * ROOM);
    options.setMaxHeaderSize(Math.toIntExact(largestHeaders * ROOM));
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    customizeHttpServer(options);
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuseTooLong, FIRST);
    filters.register(SizeLimits::leaveToBodyLimit, AFTER_THE_SERVER);
  }

  long largestBody() {
    return largestBody;
  }

  /** Who sends on what is not read any more could not be answered again: hang up. */
  static void hangUpAfterAnswer(RoutingContext context) {
    // Over HTTP/2 the connection carries other requests, and only this one ends.
    if (context.request().version() != HttpVersion.HTTP_2) {
      context.response().putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      context.addEndHandler(answered -> context.request().connection().close());
    }
  }

  private void refuseTooLong(RoutingContext context) {
    refusalOf(context.request())
        .ifPresentOrElse(
            refusal -> {
              hangUpAfterAnswer(context);
              context.fail(refusal);
            },
            context::next);
  }

  private Optional<ProblemException> refusalOf(HttpServerRequest request) {
    if (lineOf(request) > longestLine) {
      return Optional.of(Refusal.uriTooLong(longestLine));
    }
    if (headersOf(request) > largestHeaders) {
      return Optional.of(Refusal.headersTooLarge(largestHeaders));
    }
    var announced = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
    return announced != null && Long.parseLong(announced) > largestBody
        ? Optional.of(Refusal.contentTooLarge())
        : Optional.empty();
  }

  /** As in {@code GET /v1/samples HTTP/1.1}. */
  private static int lineOf(HttpServerRequest request) {
    return request.method().name().length() + request.uri().length() + " HTTP/1.1".length() + 1;
  }

  private static long headersOf(HttpServerRequest request) {
    var size = 0L;
    for (var header : request.headers()) {
      size += header.getKey().length() + ": ".length() + header.getValue().length();
    }
    return size;
  }

  /** Forms are left to the server, as only it reads them; no browser sends them in chunks. */
  private static void leaveToBodyLimit(RoutingContext context) {
    var type = context.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
    if (type != null && type.toLowerCase(Locale.ROOT).contains("json")) {
      context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
    }
    context.next();
  }
}

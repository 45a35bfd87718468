package nl.samenspel.reporting.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/** How to be rid of a reader that does not read. */
public final class Disconnection {

  private Disconnection() {}

  /**
   * Breaks the answer off at once, which also tells whoever writes it. Resetting the response or
   * closing the connection, or its channel from the end, waits until the reader took what was sent,
   * which it never does; from where the HTTP begins it does not.
   */
  public static void from(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset();
    } else {
      ((ConnectionBase) request.connection()).channelHandlerContext().close();
    }
  }
}

package nl.samenspel.reporting.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import nl.samenspel.reporting.limit.Disconnection;

/** The connection of one reader. */
final class Outlet {

  private final SseEventSink sink;
  private final Sse sse;
  private final HttpServerRequest reader;
  private volatile Runnable closed = () -> {};

  Outlet(SseEventSink sink, Sse sse, HttpServerRequest reader) {
    this.sink = sink;
    this.sse = sse;
    this.reader = reader;
  }

  void whenClosed(Runnable action) {
    closed = action;
    var listener = sse.newBroadcaster();
    listener.onClose(gone -> action.run());
    listener.register(sink);
  }

  /**
   * @return is done when it left our buffers: not before the reader takes it
   */
  CompletableFuture<?> send(Cursor id, String json) {
    return send(
        sse.newEventBuilder()
            .id(id.encoded())
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(json)
            .build());
  }

  /** Tells the reader where it is, without an event. */
  CompletableFuture<?> comment(Cursor id, String comment) {
    return send(sse.newEventBuilder().id(id.encoded()).comment(comment).build());
  }

  private CompletableFuture<?> send(OutboundSseEvent event) {
    try {
      return sink.send(event).toCompletableFuture();
    } catch (IllegalStateException closed) {
      return CompletableFuture.failedFuture(closed);
    }
  }

  boolean isClosed() {
    return sink.isClosed();
  }

  void close() {
    sink.close();
  }

  /** Does not wait until the reader took what was sent: its place is free at once. */
  void cut() {
    Disconnection.from(reader);
    closed.run();
  }
}

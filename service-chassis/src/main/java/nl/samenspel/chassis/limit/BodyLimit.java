package nl.samenspel.chassis.limit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.samenspel.chassis.problem.Refusal;

/** Reads a body that did not say beforehand how long it is no further than is allowed. */
@Provider
class BodyLimit implements ReaderInterceptor {

  @Inject SizeLimits limits;
  @Inject CurrentVertxRequest request;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    body.setInputStream(new Limited(body.getInputStream()));
    return body.proceed();
  }

  private final class Limited extends FilterInputStream {

    private long left = limits.largestBody();

    Limited(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      var next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      var read = super.read(into, from, most);
      count(read);
      return read;
    }

    private void count(int read) {
      left -= Math.max(0, read);
      if (left < 0) {
        SizeLimits.hangUpAfterAnswer(request.getCurrent());
        throw Refusal.contentTooLarge();
      }
    }
  }
}

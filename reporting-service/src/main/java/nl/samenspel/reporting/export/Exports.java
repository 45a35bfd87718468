package nl.samenspel.reporting.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.samenspel.reporting.limit.Places;
import nl.samenspel.reporting.party.Sight;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.sql.SqlFailure;
import org.jboss.logging.Logger;

/** Writes datasets out, as far as the caller may see them. */
@ApplicationScoped
class Exports {

  private static final Logger LOG = Logger.getLogger(Exports.class);
  private static final int BUFFER = 1 << 15;

  @Inject Sql sql;
  @Inject Visibility visibility;
  @Inject CurrentVertxRequest request;

  @Inject ExportSettings settings;
  @Inject Vertx vertx;
  @Inject Clock clock;

  private Places places;

  @PostConstruct
  void prepare() {
    places = new Places("too-many-exports", settings.perCaller(), settings.inAll());
  }

  StreamingOutput of(Dataset dataset, Format format) {
    var allowed = dataset.visible().apply(visibility.sight());
    var reader = request.getCurrent().request();
    var place = places.take(visibility.caller());
    return out -> {
      try (place) {
        write(dataset, allowed, format, out, reader);
      } catch (IOException gone) {
        LOG.debugf("A reader of %s went away", dataset.name());
      } catch (SqlFailure failed) {
        if (!reader.response().headWritten()) {
          throw failed;
        }
        // The reader must not take what it has for the whole.
        LOG.warnf("An export of %s is broken off: %s", dataset.name(), failed.getMessage());
        reader.response().reset();
      }
    };
  }

  private void write(
      Dataset dataset,
      Sight.Condition allowed,
      Format format,
      OutputStream out,
      HttpServerRequest reader)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    var rows = new Rows(dataset.columns(), format, writer);
    try (var patience = new Patience(vertx, clock, settings, reader, rows::written)) {
      rows.header();
      sql.each(dataset.query(allowed), rows::write, allowed.parameters().toArray());
      writer.flush();
    }
  }
}

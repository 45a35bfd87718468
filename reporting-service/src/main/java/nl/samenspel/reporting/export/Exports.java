package nl.samenspel.reporting.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import nl.samenspel.reporting.limit.Places;
import nl.samenspel.reporting.party.Sight;
import nl.samenspel.reporting.party.Visibility;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.sql.SqlFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Writes datasets out, as far as the caller may see them. */
@ApplicationScoped
class Exports {

  private static final Logger LOG = Logger.getLogger(Exports.class);
  private static final int BUFFER = 1 << 15;

  @Inject Sql sql;
  @Inject Visibility visibility;
  @Inject CurrentVertxRequest request;

  /** Each holds a connection for as long as the reader takes. */
  @ConfigProperty(name = "samenspel.export.per-caller", defaultValue = "2")
  int perCaller;

  private Places places;

  @PostConstruct
  void prepare() {
    places = new Places("too-many-exports", perCaller);
  }

  StreamingOutput of(Dataset dataset, Format format) {
    var allowed = dataset.visible().apply(visibility.sight());
    var response = request.getCurrent().response();
    var place = places.take(visibility.caller());
    return out -> {
      try (place) {
        write(dataset, allowed, format, out);
      } catch (IOException gone) {
        LOG.debugf("A reader of %s went away", dataset.name());
      } catch (SqlFailure failed) {
        if (!response.headWritten()) {
          throw failed;
        }
        // The reader must not take what it has for the whole.
        LOG.warnf("An export of %s is broken off: %s", dataset.name(), failed.getMessage());
        response.reset();
      }
    };
  }

  private void write(Dataset dataset, Sight.Condition allowed, Format format, OutputStream out)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    var rows = new Rows(dataset.columns(), format, writer);
    rows.header();
    sql.each(dataset.query(allowed), rows::write, allowed.parameters().toArray());
    writer.flush();
  }
}

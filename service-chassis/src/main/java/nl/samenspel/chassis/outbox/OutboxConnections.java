package nl.samenspel.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;

/** Opens connections outside the pool, as the relay keeps its own for as long as it leads. */
@ApplicationScoped
class OutboxConnections {

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "quarkus.datasource.username")
  String username;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  /**
   * What the server does with a leader that it does not hear from any more, as the network between
   * them is broken: without this it would keep the lock for hours, and nobody would send.
   */
  private static final String LET_GO_OF_THE_LOST =
      "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
          + " -c tcp_user_timeout=20000 -c statement_timeout=20s";

  OutboxConnection open() throws SQLException {
    var pool = database.getConfiguration().connectionPoolConfiguration();
    var properties = new Properties();
    properties.setProperty("user", username);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "outbox-relay");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5");
    // And what a leader does that does not hear from the server.
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("options", LET_GO_OF_THE_LOST);
    var url = pool.connectionFactoryConfiguration().jdbcUrl();
    return new OutboxConnection(new Driver().connect(url, properties));
  }
}

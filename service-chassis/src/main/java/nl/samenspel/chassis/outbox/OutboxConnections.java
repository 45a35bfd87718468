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

  OutboxConnection open() throws SQLException {
    var pool = database.getConfiguration().connectionPoolConfiguration();
    var properties = new Properties();
    properties.setProperty("user", username);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "outbox-relay");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5");
    var url = pool.connectionFactoryConfiguration().jdbcUrl();
    return new OutboxConnection(new Driver().connect(url, properties));
  }
}

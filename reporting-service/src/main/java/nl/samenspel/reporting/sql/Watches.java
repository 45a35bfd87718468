package nl.samenspel.reporting.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;

/** Opens connections beside the pool. */
@ApplicationScoped
public class Watches {

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "quarkus.datasource.username")
  String username;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  /**
   * @param name as the database shows it among its connections
   */
  public Watch open(String name) {
    var pool =
        database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
    var properties = new Properties();
    properties.putAll(pool.jdbcProperties());
    properties.setProperty("user", username);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", name);
    return new Watch(() -> new Driver().connect(pool.jdbcUrl(), properties));
  }
}

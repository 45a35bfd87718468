package nl.samenspel.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * The real database and the real broker for the tests of a service: started once, kept for all test
 * classes, gone with the JVM.
 */
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

  private static final String DATABASE = "service";
  private static final String[] TOPICS = System.getProperty("samenspel.test.topics", "").split(",");

  private static EmbeddedDatabase database;
  private static EmbeddedBroker broker;

  @Override
  public Map<String, String> start() {
    startOnce();
    var config = new HashMap<String, String>();
    config.put("quarkus.datasource.jdbc.url", database.jdbcUrl(DATABASE));
    config.put("quarkus.datasource.username", DATABASE);
    config.put("quarkus.datasource.password", DATABASE);
    config.put("kafka.bootstrap.servers", broker.bootstrapServers());
    config.put("quarkus.oidc.public-key", Tokens.publicKey());
    config.put("quarkus.http.test-port", "0");
    return config;
  }

  private static synchronized void startOnce() {
    if (database == null) {
      database = EmbeddedDatabase.temporary(DATABASE);
      broker = EmbeddedBroker.temporary();
      broker.createTopics(TOPICS);
    }
  }

  /** Both stay for the next test class. */
  @Override
  public void stop() {}

  static String bootstrapServers() {
    return broker.bootstrapServers();
  }

  static String[] topics() {
    return TOPICS.clone();
  }
}

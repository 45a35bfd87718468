package nl.samenspel.local.home;

import java.util.List;
import java.util.stream.Stream;

/** The three services: each with a database and an owner of its own. */
public enum Service {
  PARTNERSHIP("partnership", 8081),
  ASSESSMENT("assessment", 8082),
  REPORTING("reporting", 8083);

  private final String database;
  private final int port;

  Service(String database, int port) {
    this.database = database;
    this.port = port;
  }

  /** Also the name of its module, its process and its log. */
  public String title() {
    return database + "-service";
  }

  /** Also the name of the database's owner. */
  public String database() {
    return database;
  }

  int port() {
    return port;
  }

  static List<String> databases() {
    return Stream.of(values()).map(Service::database).toList();
  }
}

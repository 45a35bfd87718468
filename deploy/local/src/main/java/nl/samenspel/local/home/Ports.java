package nl.samenspel.local.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ports of the suite, all on the loopback address.
 *
 * @param offset is added to every port, so that more than one suite can run side by side
 */
public record Ports(int offset) {
  private static final String VARIABLE = "SAMENSPEL_PORT_OFFSET";
  private static final int KAFKA = 9092;
  private static final int POSTGRESQL = 15432;

  public Ports {
    if (offset < 0 || POSTGRESQL + offset > 65535) {
      throw new IllegalArgumentException(
          VARIABLE + " is a whole number from 0 to " + (65535 - POSTGRESQL) + ", not " + offset);
    }
  }

  /** As the environment variable {@code SAMENSPEL_PORT_OFFSET} says; 0 without one. */
  public static Ports fromEnvironment() {
    String offset = Optional.ofNullable(System.getenv(VARIABLE)).orElse("0");
    try {
      return new Ports(Integer.parseInt(offset));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(VARIABLE + " is a whole number, not " + offset, e);
    }
  }

  public int kafka() {
    return KAFKA + offset;
  }

  public int postgresql() {
    return POSTGRESQL + offset;
  }

  public int of(Service service) {
    return service.port() + offset;
  }

  public String url(Service service) {
    return "http://127.0.0.1:" + of(service);
  }

  /** Which ports another program holds, with what each is wanted for. */
  public Map<Integer, String> taken() {
    Map<Integer, String> wanted = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      wanted.put(of(service), service.title());
    }
    wanted.put(kafka(), "Kafka");
    wanted.put(postgresql(), "PostgreSQL");
    wanted.keySet().removeIf(Ports::isFree);
    return wanted;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}

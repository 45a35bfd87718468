package nl.samenspel.benchmark.load;

import java.util.UUID;

/**
 * What is asked over and over.
 *
 * @param body JSON, or null for a request without one
 */
public record Request(String method, String path, String token, String body) {

  public static Request get(String path, String token) {
    return new Request("GET", path, token, null);
  }

  public static Request get(UUID partnership, String token) {
    return get("/v1/partnerships/" + partnership, token);
  }

  public static Request post(String path, String token, String body) {
    return new Request("POST", path, token, body);
  }
}

package nl.samenspel.chassis.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What who runs a service may set otherwise; in one, as each profile is another start. */
public final class Otherwise implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        // So little that a test can reach it.
        Map.entry("samenspel.rate-limit.caller", "20"),
        Map.entry("samenspel.rate-limit.address", "1000"),
        Map.entry("samenspel.rate-limit.wrong", "5"),
        Map.entry("quarkus.http.limits.max-body-size", "10K"),
        Map.entry("quarkus.http.limits.max-header-size", "8K"),
        Map.entry("quarkus.http.read-timeout", "1S"),
        Map.entry("quarkus.http.idle-timeout", "2S"),
        Map.entry("quarkus.smallrye-openapi.servers", "https://samenspel.example/v1"));
  }
}

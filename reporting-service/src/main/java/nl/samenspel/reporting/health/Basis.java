package nl.samenspel.reporting.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeSet;
import nl.samenspel.reporting.health.rule.Rules;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By what is judged: this version of the service and its thresholds. A number that is another one
 * as soon as any of them is, so that what was judged otherwise can be told.
 */
@ApplicationScoped
class Basis {

  /** That of what could not be judged anew. */
  static final long NONE = 0;

  @Inject Config config;

  @ConfigProperty(name = "quarkus.application.version")
  String version;

  private volatile Long number;

  long get() {
    if (number == null) {
      number = digest();
    }
    return number;
  }

  private long digest() {
    var all = new TreeSet<String>();
    all.add(version);
    Rules.ALL.forEach(rule -> all.add(rule.code()));
    for (var name : config.getPropertyNames()) {
      if (name.startsWith("samenspel.health.")) {
        all.add(name + "=" + config.getConfigValue(name).getValue());
      }
    }
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

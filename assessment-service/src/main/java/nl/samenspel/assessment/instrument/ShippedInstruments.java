package nl.samenspel.assessment.instrument;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Publishes the instruments that come with the service. A service with other words under a version
 * that is already published does not start: a published version never changes.
 */
@ApplicationScoped
class ShippedInstruments {

  private static final List<String> FILES =
      List.of(
          "fiveLenses-1.json",
          "trustPulse-1.json",
          "phaseCheck-1.json",
          "phaseCheck-2.json",
          "equality-1.json",
          "threeKs-1.json",
          "identity-1.json",
          "skills-1.json",
          "preferences-1.json");

  private static final Set<String> CODES =
      FILES.stream().map(file -> file.substring(0, file.indexOf('-'))).collect(toUnmodifiableSet());

  @Inject Instruments instruments;
  @Inject EntityManager database;

  @Startup
  @Transactional
  void publish() {
    for (var file : FILES) {
      var definition = content(file);
      var shipped = instruments.parse(definition);
      // Several replicas may start at once.
      database
          .createNativeQuery(
              "insert into instrument (code, version, definition) values (?1, ?2, ?3)"
                  + " on conflict do nothing")
          .setParameter(1, shipped.code())
          .setParameter(2, shipped.version())
          .setParameter(3, definition)
          .executeUpdate();
      if (!instruments.version(shipped.code(), shipped.version()).equals(shipped)) {
        throw new IllegalStateException(
            file + " differs from what is published under its version: give it a new version");
      }
    }
  }

  /** Whether later versions of it come with the service too, so that nobody else may make them. */
  static boolean contain(String code) {
    return CODES.contains(code);
  }

  private static String content(String file) {
    var path = "/instruments/" + file;
    try (var resource = ShippedInstruments.class.getResourceAsStream(path)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

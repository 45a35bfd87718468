package nl.samenspel.chassis.production;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** The settings of a service as the hazards look at them. */
record Settings(Function<String, Optional<String>> lookUp) {

  /** Empty when it is not set, or set to nothing. */
  Optional<String> of(String name) {
    return lookUp.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  boolean has(String name) {
    return of(name).isPresent();
  }

  boolean isOn(String name) {
    return of(name).filter(Boolean::parseBoolean).isPresent();
  }

  boolean isEncrypted(String name) {
    return of(name)
        .map(URI::create)
        .filter(address -> "https".equals(address.getScheme()))
        .isPresent();
  }
}

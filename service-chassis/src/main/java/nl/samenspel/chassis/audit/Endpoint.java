package nl.samenspel.chassis.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody asked for something.
 *
 * @param path with the names of what varies, never the values
 * @param isOpen whether it is for callers of whom nobody asks who they are, such as those who
 *     answer without being known: that leaves no trace, whatever else they send along
 */
record Endpoint(String path, boolean isOpen) {

  /** What a value has to look like stands behind its name. */
  private static final Pattern PATTERN_OF_A_VALUE = Pattern.compile("\\{(\\w+)\\s*:.*?}(?=/|$)");

  static Endpoint of(Method method) {
    var home = method.getDeclaringClass();
    return new Endpoint(
        Stream.of(home, method)
            .map(Endpoint::path)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("/", "/", "")),
        method.isAnnotationPresent(PermitAll.class)
            || home.isAnnotationPresent(PermitAll.class)
                && !method.isAnnotationPresent(RolesAllowed.class));
  }

  private static Optional<String> path(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Path.class))
        .map(path -> path.value().replaceAll("^/|/$", ""))
        .map(path -> PATTERN_OF_A_VALUE.matcher(path).replaceAll("{$1}"))
        .filter(path -> !path.isEmpty());
  }
}

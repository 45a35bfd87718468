package nl.samenspel.chassis.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A sentence for a person, not yet in a language. Views and problems carry it; it becomes a
 * sentence when it is shown, in the language the reader asked for.
 *
 * @param key where the sentence stands in the service's {@code texts_nl} and {@code texts_en}
 * @param args what fills its gaps: dates, numbers, enumeration constants, strings, other texts
 */
@Schema(implementation = String.class, description = "A sentence in the language asked for.")
public record Text(String key, List<Object> args) {

  public Text {
    args = List.copyOf(args);
  }

  public static Text of(String key, Object... args) {
    return new Text(key, List.of(args));
  }
}

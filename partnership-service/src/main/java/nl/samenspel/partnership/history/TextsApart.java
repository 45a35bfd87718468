package nl.samenspel.partnership.history;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Texts in values of which an entity holds many, in a table of their own or in JSON: no update of
 * the entity reaches them. They go together with its {@link Historised#texts()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface TextsApart {

  /** The property that holds the values: in history it is blanked as a whole. */
  String property();

  /**
   * The SQL that puts {@code :erased} in the place of these texts in {@code :partnerships}, and
   * leaves codes, days and numbers.
   */
  String sql();
}

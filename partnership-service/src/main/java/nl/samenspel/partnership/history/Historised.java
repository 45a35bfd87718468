package nl.samenspel.partnership.history;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an entity whose changes are kept: who changed what and when, before and after. Each insert,
 * update and delete of such an entity writes one row of history in the same transaction, so that
 * there is no change without its history and no history without its change.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Historised {

  /** The name of the resource as the API calls it, in the singular: {@code complaint}. */
  String value();

  /**
   * The property that leads to the partnership whose history this belongs to: a {@code UUID}, or an
   * association to the partnership. {@code "id"} for the partnership itself, {@code ""} for what
   * belongs to no partnership, such as an organisation.
   */
  String partnership() default "partnership";

  /**
   * Properties that are about a person. Who reads across organisations does not see them, and
   * {@link Erasing} blanks them.
   */
  String[] personal() default {};

  /**
   * Properties that an organisation keeps to itself, also from the one that leads: seen by whoever
   * acts for the organisation that made the change, and by who reads across organisations. Of what
   * nobody else changes.
   */
  String[] inside() default {};

  /**
   * Properties that may name a person too, and that {@link Erasing} blanks; until then whoever may
   * read the history reads them.
   */
  String[] erasable() default {};

  /**
   * What members wrote freely about their work together, by path where it is part of a value
   * ({@code plan.goal}). It is there for who may read it as long as they need it, and goes with
   * {@link ErasingTexts} when the partnership has been over for long.
   */
  String[] texts() default {};

  /** Texts of the same kind that stand apart from the entity's own columns. */
  TextsApart[] textsApart() default {};

  /** Properties that say nothing to a reader, such as technical caches. */
  String[] except() default {};
}

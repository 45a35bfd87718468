package nl.samenspel.partnership.partnership;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Set;

/**
 * What is said with a step is what a step of its type needs, and nothing that belongs to another.
 */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsStep.Check.class)
public @interface FitsStep {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** A step that was asked for. */
  interface Asked {

    /** Of which type it is; null when nobody said. */
    Needs type();

    /** What can be said with a step, by name; null where it was not said. */
    Map<String, Object> details();
  }

  /** What is said with a step of a type, by name. */
  interface Needs {

    Set<String> required();

    Set<String> optional();
  }

  /** Tells each property that is missing or out of place. */
  class Check implements ConstraintValidator<FitsStep, Asked> {

    @Override
    public boolean isValid(Asked step, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      var needs = step.type();
      if (needs == null) {
        return true;
      }
      var fits = true;
      for (var said : step.details().entrySet()) {
        var name = said.getKey();
        if (needs.required().contains(name)) {
          fits &= !isAbsent(said.getValue()) || refuse(context, "{step.required}", name);
        } else if (!needs.optional().contains(name)) {
          fits &= said.getValue() == null || refuse(context, "{step.elsewhere}", name);
        }
      }
      return fits;
    }

    private static boolean isAbsent(Object value) {
      return value == null || value instanceof String text && text.isBlank();
    }

    private static boolean refuse(
        ConstraintValidatorContext context, String message, String property) {
      context
          .buildConstraintViolationWithTemplate(message)
          .addPropertyNode(property)
          .addConstraintViolation();
      return false;
    }
  }
}

package nl.samenspel.partnership.programme.trajectory;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import nl.samenspel.partnership.programme.outcome.OutcomeKind;

/**
 * Saying no comes with a better alternative or with why there is none; a diploma with whether it
 * has civil effect; and what is worked out is not reported.
 */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WellTold.Check.class)
@interface WellTold {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells what is missing or out of place. */
  class Check implements ConstraintValidator<WellTold, StepRequest> {

    @Override
    public boolean isValid(StepRequest step, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      if (step.type() == StepType.DECLINE) {
        return isSaid(step.alternative())
            || isSaid(step.reason())
            || refuse(context, "{trajectory.alternative}", "alternative");
      }
      if (step.type() != StepType.OUTCOME || step.kind() == null) {
        return true;
      }
      if (!step.kind().isReported()) {
        return refuse(context, "{trajectory.sustained}", "kind");
      }
      return (step.kind() == OutcomeKind.DIPLOMA) == (step.civilEffect() != null)
          || refuse(context, "{trajectory.civilEffect}", "civilEffect");
    }

    private static boolean isSaid(String text) {
      return text != null && !text.isBlank();
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

package nl.samenspel.partnership.phase;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Objects;

/** What is said with a step is what that step needs. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsType.Check.class)
@interface FitsType {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells each property that is missing or out of place. */
  class Check implements ConstraintValidator<FitsType, TransitionRequest> {

    @Override
    public boolean isValid(TransitionRequest step, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      if (step.type() == null) {
        return true;
      }
      return switch (step.type()) {
        case COMPLETE ->
            phaseNamed(step, context) & waivesOfThatPhase(step, context) & noExit(step, context);
        case SKIP ->
            phaseNamed(step, context)
                & reasonGiven(step, context)
                & nothingWaived(step, context)
                & noExit(step, context);
        case RETURN ->
            phaseNamed(step, context) & nothingWaived(step, context) & noExit(step, context);
        case RENEW -> nothingWaived(step, context) & noExit(step, context);
        case END -> reasonGiven(step, context) & nothingWaived(step, context);
      };
    }

    private static boolean phaseNamed(TransitionRequest step, ConstraintValidatorContext context) {
      return step.phase() != null || refuse(context, "{transition.phase}", "phase");
    }

    private static boolean reasonGiven(TransitionRequest step, ConstraintValidatorContext context) {
      return step.reason() != null && !step.reason().isBlank()
          || refuse(context, "{transition.reason}", "reason");
    }

    private static boolean nothingWaived(
        TransitionRequest step, ConstraintValidatorContext context) {
      return step.waive().isEmpty() || refuse(context, "{transition.waive}", "waive");
    }

    private static boolean noExit(TransitionRequest step, ConstraintValidatorContext context) {
      return step.exit() == null || refuse(context, "{transition.exit}", "exit");
    }

    private static boolean waivesOfThatPhase(
        TransitionRequest step, ConstraintValidatorContext context) {
      var codes =
          step.waive().stream().filter(Objects::nonNull).map(Waiver::code).filter(Objects::nonNull);
      var seen = EnumSet.noneOf(Criterion.class);
      return codes.allMatch(
              code -> seen.add(code) && (step.phase() == null || code.phase() == step.phase()))
          || refuse(context, "{transition.waive.phase}", "waive");
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

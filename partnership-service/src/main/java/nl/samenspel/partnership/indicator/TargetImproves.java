package nl.samenspel.partnership.indicator;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The target is better than the baseline: otherwise there is no way to go. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TargetImproves.Check.class)
@interface TargetImproves {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether the target is where one is already, or the wrong way. */
  class Check implements ConstraintValidator<TargetImproves, IndicatorRequest> {

    @Override
    public boolean isValid(IndicatorRequest indicator, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      if (indicator.betterWhen() == null
          || indicator.baseline() == null
          || indicator.target() == null
          || indicator.betterWhen().improves(indicator.baseline(), indicator.target())) {
        return true;
      }
      var same = indicator.baseline().compareTo(indicator.target()) == 0;
      var wrong = indicator.betterWhen() == BetterWhen.LOWER ? "notLower" : "notHigher";
      context
          .buildConstraintViolationWithTemplate(
              "{indicator.target." + (same ? "same" : wrong) + "}")
          .addPropertyNode("target")
          .addConstraintViolation();
      return false;
    }
  }
}

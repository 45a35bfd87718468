package nl.samenspel.partnership.contribution;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The unit is one in which that kind of contribution is counted. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CountedIn.Check.class)
@interface CountedIn {

  String message() default "{contribution.unit}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Kind and unit belong together. */
  class Check implements ConstraintValidator<CountedIn, ContributionRequest> {

    @Override
    public boolean isValid(ContributionRequest request, ConstraintValidatorContext context) {
      if (request.kind() == null
          || request.unit() == null
          || request.kind().counts(request.unit())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("unit")
          .addConstraintViolation();
      return false;
    }
  }
}

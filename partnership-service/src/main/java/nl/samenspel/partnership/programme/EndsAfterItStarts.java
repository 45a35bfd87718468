package nl.samenspel.partnership.programme;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A programme does not end before it starts. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = EndsAfterItStarts.Check.class)
@interface EndsAfterItStarts {

  String message() default "{programme.endsOn}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells it with the day on which it ends. */
  class Check implements ConstraintValidator<EndsAfterItStarts, ProgrammeRequest> {

    @Override
    public boolean isValid(ProgrammeRequest programme, ConstraintValidatorContext context) {
      if (programme.startsOn() == null
          || programme.endsOn() == null
          || !programme.endsOn().isBefore(programme.startsOn())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("endsOn")
          .addConstraintViolation();
      return false;
    }
  }
}

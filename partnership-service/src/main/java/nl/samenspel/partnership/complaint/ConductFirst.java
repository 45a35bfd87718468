package nl.samenspel.partnership.complaint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What is complained about was there before the complaint. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = ConductFirst.Check.class)
@interface ConductFirst {

  String message() default "{complaint.conductOn}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells it of the day of the conduct. */
  class Check implements ConstraintValidator<ConductFirst, ComplaintRequest> {

    @Override
    public boolean isValid(ComplaintRequest complaint, ConstraintValidatorContext context) {
      var first =
          complaint.conductOn() == null
              || complaint.receivedOn() == null
              || !complaint.conductOn().isAfter(complaint.receivedOn());
      if (!first) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
            .addPropertyNode("conductOn")
            .addConstraintViolation();
      }
      return first;
    }
  }
}

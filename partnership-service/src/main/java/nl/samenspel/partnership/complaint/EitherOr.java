package nl.samenspel.partnership.complaint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Either an organisation or an outsider complains: one of the two. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = EitherOr.Check.class)
@interface EitherOr {

  String message() default "{complaint.complainant}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Exactly one of the two is there. */
  class Check implements ConstraintValidator<EitherOr, Complainant> {

    @Override
    public boolean isValid(Complainant complainant, ConstraintValidatorContext context) {
      return complainant.organisation() == null ^ complainant.external() == null;
    }
  }
}

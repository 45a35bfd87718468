package nl.samenspel.partnership.appraisal;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Who does not join says why: it is what the others can do something about. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Reasoned.Check.class)
@interface Reasoned {

  String message() default "{appraisal.reason}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** A reason is there, unless the member joins. */
  class Check implements ConstraintValidator<Reasoned, AppraisalRequest> {

    @Override
    public boolean isValid(AppraisalRequest request, ConstraintValidatorContext context) {
      var given = request.reason() != null && !request.reason().isBlank();
      if (given || request.decision() == null || request.decision() == AppraisalDecision.JOIN) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("reason")
          .addConstraintViolation();
      return false;
    }
  }
}

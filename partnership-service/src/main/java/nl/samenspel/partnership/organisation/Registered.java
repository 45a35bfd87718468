package nl.samenspel.partnership.organisation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The value can be a number of the register that is named beside it. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Registered.Check.class)
@interface Registered {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells the shape that the register asks for. */
  class Check implements ConstraintValidator<Registered, IdentifierRequest> {

    @Override
    public boolean isValid(IdentifierRequest identifier, ConstraintValidatorContext context) {
      var scheme = identifier.scheme();
      if (scheme == null || identifier.value() == null || scheme.accepts(identifier.value())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("{identifier." + scheme.code() + "}")
          .addPropertyNode("value")
          .addConstraintViolation();
      return false;
    }
  }
}

package nl.samenspel.partnership.signal;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What was talked over says what was agreed, and nothing else does; a signal becomes a complaint by
 * its promotion only.
 */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Settled.Check.class)
@interface Settled {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells each property that does not go with the others. */
  class Check implements ConstraintValidator<Settled, SignalRequest> {

    @Override
    public boolean isValid(SignalRequest signal, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      var talkedOver = signal.state() == SignalState.TALKED_OVER;
      var said = signal.agreed() != null && !signal.agreed().isBlank();
      var told = talkedOver == said || refuse(context, "{signal.agreed}", "agreed");
      var possible =
          signal.state() != SignalState.PROMOTED || refuse(context, "{signal.promoted}", "state");
      return told & possible;
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

package nl.samenspel.chassis.time;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * A day from which another one is worked out, such as the end of a term, is at most a hundred years
 * ahead. Further on it is a slip of the pen, and what follows from it would not be a year of four
 * digits any more, which no reader of ours takes.
 */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NotFarAhead.Check.class)
public @interface NotFarAhead {

  String message() default "{day.not-far-ahead}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The day on which it is asked does not matter on so many years. */
  class Check implements ConstraintValidator<NotFarAhead, LocalDate> {

    private static final int YEARS = 100;

    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      var today = LocalDate.now(context.getClockProvider().getClock());
      return day == null || !day.isAfter(today.plusYears(YEARS));
    }
  }
}

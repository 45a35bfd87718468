package nl.samenspel.partnership.programme.trajectory;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A reference that means something to the referring organisation only. Without spaces, points or an
 * at sign, with a digit and with a letter: so no name, no address and no telephone number fits. A
 * citizen service number is refused wherever it stands.
 */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "(?=.*[0-9])(?=.*[A-Za-z])[A-Za-z0-9-]{4,64}")
@interface Pseudonym {

  String message() default "{trajectory.participant}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}

package nl.samenspel.partnership.project;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A project ends after it starts, and says what came of it once it is over. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Consistent.Check.class)
@interface Consistent {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells each property that does not go with the others. */
  class Check implements ConstraintValidator<Consistent, ProjectRequest> {

    @Override
    public boolean isValid(ProjectRequest project, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      var inOrder =
          project.startsOn() == null
              || project.endsOn() == null
              || !project.endsOn().isBefore(project.startsOn())
              || refuse(context, "{project.endsOn}", "endsOn");
      var told =
          !project.state().isOver()
              || project.result() != null && !project.result().isBlank()
              || refuse(context, "{project.result}", "result");
      return inOrder & told;
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

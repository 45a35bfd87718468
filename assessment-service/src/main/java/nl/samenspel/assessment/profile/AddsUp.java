package nl.samenspel.assessment.profile;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;

/** The four shares of a profile are the whole of it. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = AddsUp.Check.class)
@interface AddsUp {

  String message() default "{profile.adds-up}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says nothing of a profile of which a share is missing. */
  class Check implements ConstraintValidator<AddsUp, Profile> {

    @Override
    public boolean isValid(Profile profile, ConstraintValidatorContext context) {
      var shares =
          Stream.of(profile.results(), profile.ideas(), profile.people(), profile.facts())
              .filter(Objects::nonNull)
              .toList();
      return shares.size() < 4 || shares.stream().mapToLong(Integer::longValue).sum() == 100;
    }
  }
}

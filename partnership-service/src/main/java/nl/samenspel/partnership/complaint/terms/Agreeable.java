package nl.samenspel.partnership.complaint.terms;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/** Terms are laid down where no statute sets them, for dates that there are, each once. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = Agreeable.Check.class)
@interface Agreeable {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells each term that cannot be laid down. */
  class Check implements ConstraintValidator<Agreeable, TermsRequest> {

    @Override
    public boolean isValid(TermsRequest request, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      if (request.terms() == null) {
        return true;
      }
      var seen = new ArrayList<AgreedTerm>();
      var fits = true;
      for (var index = 0; index < request.terms().size(); index++) {
        var term = request.terms().get(index);
        if (term != null && term.regime() != null && term.code() != null) {
          fits &= isAgreeable(term, index, seen, context);
          seen.add(term);
        }
      }
      return fits;
    }

    private static boolean isAgreeable(
        AgreedTerm term, int index, List<AgreedTerm> seen, ConstraintValidatorContext context) {
      if (!term.regime().termsCanBeAgreed()) {
        return refuse(context, "{complaint.terms.statute}", index, "regime");
      }
      if (!term.regime().usualTerms().containsKey(term.code())) {
        return refuse(context, "{complaint.terms.code}", index, "code");
      }
      return seen.stream().noneMatch(each -> each.isFor(term.regime(), term.code()))
          || refuse(context, "{complaint.terms.twice}", index, "code");
    }

    private static boolean refuse(
        ConstraintValidatorContext context, String message, int index, String property) {
      context
          .buildConstraintViolationWithTemplate(message)
          .addPropertyNode("terms")
          .addPropertyNode(property)
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
      return false;
    }
  }
}

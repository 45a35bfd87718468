package nl.samenspel.partnership.complaint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is said with a step is what that step needs, and nothing that belongs to another. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FitsStep.Check.class)
@interface FitsStep {

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells each property that is missing or out of place. */
  class Check implements ConstraintValidator<FitsStep, StepRequest> {

    private static final Map<StepType, Set<String>> REQUIRED = new EnumMap<>(StepType.class);
    private static final Map<StepType, Set<String>> OPTIONAL = new EnumMap<>(StepType.class);

    static {
      step(StepType.ACKNOWLEDGE, Set.of(), Set.of("copySentOn"));
      step(
          StepType.ASSIGN,
          Set.of("handler", "involved"),
          Set.of("ownConduct", "organisation", "copySentOn"));
      step(StepType.HEAR, Set.of("party"), Set.of("report", "waivedBecause", "copySentOn"));
      step(StepType.SUSPEND, Set.of("reason"), Set.of());
      step(StepType.RESUME, Set.of(), Set.of());
      step(StepType.EXTEND, Set.of("weeks"), Set.of("reason", "noticeGivenOn", "consentOn"));
      step(StepType.DECIDE, Set.of("finding", "reason"), Set.of("ground", "advice"));
      step(StepType.SATISFY, Set.of("reason", "confirmedBy", "confirmedOn"), Set.of());
      step(StepType.WITHDRAW, Set.of(), Set.of("reason"));
    }

    private static void step(StepType type, Set<String> required, Set<String> optional) {
      REQUIRED.put(type, required);
      OPTIONAL.put(type, optional);
    }

    @Override
    public boolean isValid(StepRequest step, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      if (step.type() == null) {
        return true;
      }
      var fits = true;
      for (var said : details(step).entrySet()) {
        var name = said.getKey();
        var required = REQUIRED.get(step.type()).contains(name);
        if (required && isAbsent(said.getValue())) {
          fits = refuse(context, "{complaint.step.required}", name);
        } else if (!required
            && !OPTIONAL.get(step.type()).contains(name)
            && said.getValue() != null) {
          fits = refuse(context, "{complaint.step.elsewhere}", name);
        }
      }
      if (step.type() == StepType.HEAR
          && isAbsent(step.report()) == isAbsent(step.waivedBecause())) {
        fits = refuse(context, "{complaint.step.hear}", "report");
      }
      if (step.type() == StepType.DECIDE
          && step.finding() != null
          && step.finding() != Finding.INADMISSIBLE
          && step.ground() != null) {
        fits = refuse(context, "{complaint.step.ground}", "ground");
      }
      return fits;
    }

    private static Map<String, Object> details(StepRequest step) {
      var details = new LinkedHashMap<String, Object>();
      details.put("handler", step.handler());
      details.put("involved", step.involved());
      details.put("ownConduct", step.ownConduct());
      details.put("organisation", step.organisation());
      details.put("party", step.party());
      details.put("report", step.report());
      details.put("waivedBecause", step.waivedBecause());
      details.put("reason", step.reason());
      details.put("weeks", step.weeks());
      details.put("noticeGivenOn", step.noticeGivenOn());
      details.put("consentOn", step.consentOn());
      details.put("finding", step.finding());
      details.put("ground", step.ground());
      details.put("advice", step.advice());
      details.put("copySentOn", step.copySentOn());
      details.put("confirmedBy", step.confirmedBy());
      details.put("confirmedOn", step.confirmedOn());
      return details;
    }

    private static boolean isAbsent(Object value) {
      return value == null || value instanceof String text && text.isBlank();
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

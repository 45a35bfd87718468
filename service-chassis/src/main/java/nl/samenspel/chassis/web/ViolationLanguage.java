package nl.samenspel.chassis.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.samenspel.chassis.problem.Language;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Broken constraints are told in the caller's language too. */
@ApplicationScoped
@Priority(Integer.MAX_VALUE)
class ViolationLanguage implements LocaleResolver {

  @Inject Language language;

  @Override
  public Locale resolve(LocaleResolverContext context) {
    return language.locale();
  }
}

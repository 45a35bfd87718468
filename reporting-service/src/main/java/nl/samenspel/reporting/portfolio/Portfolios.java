package nl.samenspel.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chassis.time.Today;
import nl.samenspel.reporting.health.Judge;
import nl.samenspel.reporting.health.JudgedConditions;
import nl.samenspel.reporting.indicators.Indicators;
import nl.samenspel.reporting.overview.Partnership;
import nl.samenspel.reporting.overview.Partnerships;

/**
 * Puts a portfolio together from what the caller may see, a thousand partnerships at a time, so
 * that no statement gets an endless list; each thousand takes the same few statements.
 */
@ApplicationScoped
class Portfolios {

  private static final int AT_A_TIME = 1_000;

  @Inject Partnerships partnerships;
  @Inject JudgedConditions conditions;
  @Inject Judge judge;
  @Inject Indicators indicators;
  @Inject Today today;

  Portfolio of(PortfolioFilter filter) {
    var day = today.get();
    var asked = filter.on(day);
    var both = new Period(asked.period().before().from(), asked.period().until());
    var found = partnerships.in(asked.scope(both));
    var subjects = new ArrayList<Counting.Subject>();
    for (int i = 0; i < found.size(); i += AT_A_TIME) {
      subjects.addAll(subjects(found.subList(i, Math.min(found.size(), i + AT_A_TIME)), day));
    }
    return Counting.of(asked, subjects, day);
  }

  private List<Counting.Subject> subjects(List<Partnership> some, LocalDate day) {
    var measured = indicators.of(some.stream().map(Partnership::id).toList());
    return conditions.evidence(some).stream()
        .map(
            each ->
                new Counting.Subject(
                    each.partnership(),
                    judge.judge(each, day),
                    each.road(),
                    each.complaints(),
                    each.trust(),
                    measured.getOrDefault(each.partnership().id(), List.of())))
        .toList();
  }
}

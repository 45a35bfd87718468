package nl.samenspel.partnership.option;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.problem.RuleViolation;
import nl.samenspel.partnership.organisation.Organisations;
import nl.samenspel.partnership.partnership.MembershipBegan;
import nl.samenspel.partnership.partnership.MembershipEnded;
import nl.samenspel.partnership.partnership.Partnership;

/**
 * The table on which the options of a partnership lie: whatever changes there, all of them are
 * weighed anew.
 */
@ApplicationScoped
class Table {

  /** Every option is compared with every other; nobody chooses from more than this. */
  private static final int MOST_OPTIONS = 100;

  @Inject Options options;
  @Inject Organisations organisations;

  /** All options as they weigh now. */
  List<OptionView> views(Partnership partnership) {
    var all = options.in(partnership.id());
    var weighings = weigh(partnership, all);
    var names = organisations.names(partnership.organisations());
    var titles = all.stream().collect(Collectors.toMap(Option::id, Option::title));
    return all.stream()
        .map(option -> OptionView.of(option, weighings.get(option.id()), names::get, titles::get))
        .toList();
  }

  /**
   * @throws NotFound when the partnership has none such
   */
  OptionView view(Partnership partnership, UUID id) {
    return views(partnership).stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Lays an option on the table.
   *
   * @throws RuleViolation when there is no room left
   */
  OptionView add(Partnership partnership, Option option) {
    var all = new ArrayList<>(options.in(partnership.id()));
    if (all.size() >= MOST_OPTIONS) {
      throw new RuleViolation("too-many-options", MOST_OPTIONS);
    }
    all.add(option);
    settle(partnership, all);
    return view(partnership, option.id());
  }

  /** Changes an option that lies there. */
  OptionView change(Partnership partnership, Option option, OptionRequest request) {
    var all = options.in(partnership.id());
    request.applyTo(option);
    settle(partnership, all);
    return view(partnership, option.id());
  }

  /** Takes an option off the table. */
  void remove(Partnership partnership, Option option) {
    options.delete(option);
    settle(partnership, options.in(partnership.id()));
  }

  /** What an option would bring who has joined nobody knows yet. */
  void on(@Observes MembershipBegan joined) {
    settle(joined.partnership(), options.in(joined.partnership().id()));
  }

  /** What an option would bring who has left no longer counts. */
  void on(@Observes MembershipEnded left) {
    settle(left.partnership(), options.in(left.partnership().id()));
  }

  private void settle(Partnership partnership, List<Option> all) {
    var weighings = weigh(partnership, all);
    all.forEach(option -> option.conclude(weighings.get(option.id()).outcome()));
    options.saveAll(all);
  }

  private static Map<UUID, Weighing> weigh(Partnership partnership, List<Option> all) {
    var gains = new LinkedHashMap<UUID, Map<UUID, Integer>>();
    all.forEach(option -> gains.put(option.id(), option.gains()));
    return MutualGains.weigh(partnership.organisations(), gains);
  }
}

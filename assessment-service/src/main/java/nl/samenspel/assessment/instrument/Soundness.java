package nl.samenspel.assessment.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.samenspel.chassis.problem.Issue;
import nl.samenspel.chassis.problem.Texts;

/** What must hold between the parts of an instrument, so that its scores mean something. */
final class Soundness {

  /** Of one statement alone nobody can tell whether it was understood. */
  private static final int FEWEST_ITEMS = 2;

  private Soundness() {}

  static List<Issue> faultsOf(InstrumentRequest request) {
    var faults = new ArrayList<Issue>();
    faults.addAll(repeated("audiences", "", request.audiences(), Texts::wireName));
    faults.addAll(repeated("dimensions", ".code", request.dimensions(), Dimension::code));
    faults.addAll(repeated("items", ".code", request.items(), Item::code));
    faults.addAll(repeated("items", ".text.nl", request.items(), item -> item.text().nl()));
    faults.addAll(repeated("items", ".text.en", request.items(), item -> item.text().en()));
    faults.addAll(homeless(request));
    faults.addAll(unmeasured(request));
    return faults;
  }

  private static <T> List<Issue> repeated(
      String list, String property, List<T> entries, Function<T, String> key) {
    var seen = new HashSet<String>();
    return IntStream.range(0, entries.size())
        .filter(place -> !seen.add(key.apply(entries.get(place)).strip()))
        .mapToObj(
            place ->
                Issue.inBody(
                    "given-twice", at(list, place, property), key.apply(entries.get(place))))
        .toList();
  }

  private static List<Issue> homeless(InstrumentRequest request) {
    var known = request.dimensions().stream().map(Dimension::code).toList();
    return IntStream.range(0, request.items().size())
        .filter(place -> !known.contains(request.items().get(place).dimension()))
        .mapToObj(
            place ->
                Issue.inBody(
                    "no-such-dimension",
                    at("items", place, ".dimension"),
                    request.items().get(place).dimension(),
                    known))
        .toList();
  }

  private static List<Issue> unmeasured(InstrumentRequest request) {
    var faults = new ArrayList<Issue>();
    var told = new HashSet<String>();
    for (var place = 0; place < request.dimensions().size(); place++) {
      var code = request.dimensions().get(place).code();
      var items = request.items().stream().filter(item -> item.dimension().equals(code)).toList();
      if (told.add(code) && items.size() < FEWEST_ITEMS) {
        faults.add(Issue.inBody("too-few-items", at("dimensions", place, ""), code, FEWEST_ITEMS));
      } else if (!items.isEmpty() && items.stream().allMatch(Item::reversed)) {
        faults.add(Issue.inBody("all-items-reversed", at("dimensions", place, ""), code));
      }
    }
    return faults;
  }

  private static String at(String list, int place, String property) {
    return list + "[" + place + "]" + property;
  }
}

package nl.samenspel.partnership.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.partnership.organisation.Identity;

/**
 * Likeness and difference between what organisations state. Values are the same when they differ in
 * capitals, spaces and accents only. Whether two missions in other words mean the same is for
 * people to say: they are told apart unless they are the same text. Pure: values in, values out.
 *
 * @param values the values of all, those that most organisations hold first
 * @param differences what is not the same, to be named in the agreement note
 */
record Likeness(int organisations, List<HeldValue> values, List<Difference> differences) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

  /**
   * @param stated what each organisation states
   */
  static Likeness of(Map<UUID, Identity> stated) {
    var values = values(stated);
    var differences =
        Stream.of(
                texts(DifferenceSubject.MISSION, stated, Identity::mission),
                texts(DifferenceSubject.VISION, stated, Identity::vision),
                values.stream()
                    .filter(value -> value.holders().size() < stated.size())
                    .map(Difference::in))
            .flatMap(each -> each)
            .toList();
    return new Likeness(stated.size(), values, differences);
  }

  /** The values that all hold. */
  List<HeldValue> shared() {
    return values.stream().filter(value -> value.holders().size() == organisations).toList();
  }

  /** The values that more than one holds, but not all. */
  List<HeldValue> partlyShared() {
    return values.stream()
        .filter(value -> value.holders().size() > 1 && value.holders().size() < organisations)
        .toList();
  }

  /** The values that one holds and the others do not. */
  List<HeldValue> ofOneOnly() {
    return organisations < 2
        ? List.of()
        : values.stream().filter(value -> value.holders().size() == 1).toList();
  }

  /** What is left of a text when capitals, accents and spaces say nothing. */
  static String bare(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var plain = ACCENTS.matcher(apart).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static List<HeldValue> values(Map<UUID, Identity> stated) {
    var held = new LinkedHashMap<String, HeldValue>();
    stated.forEach(
        (organisation, identity) ->
            Objects.requireNonNullElse(identity.values(), List.<String>of())
                .forEach(
                    value ->
                        held.merge(
                            bare(value), HeldValue.of(value, organisation), HeldValue::and)));
    return held.values().stream().sorted(HeldValue.MOST_HELD_FIRST).toList();
  }

  private static Stream<Difference> texts(
      DifferenceSubject subject, Map<UUID, Identity> stated, Function<Identity, String> text) {
    var distinct = new TreeSet<String>();
    stated.values().stream()
        .map(text)
        .map(said -> said == null ? "" : bare(said))
        .forEach(distinct::add);
    return distinct.size() > 1
        ? Stream.of(new Difference(subject, null, sorted(stated.keySet())))
        : Stream.empty();
  }

  private static List<UUID> sorted(Collection<UUID> organisations) {
    return organisations.stream().sorted().toList();
  }
}

package nl.samenspel.reporting.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Puts what is too small to be told together until it is large enough. What can be told alone stays
 * alone; what comes out covers everything once, so nothing follows from a total less the rest but
 * what is told already.
 *
 * @param safe whether some keys may be told together; holds for two together when it holds for each
 * @param size by which the smallest is found; never by what is to be kept secret
 */
public record Bundling<K>(Predicate<Set<K>> safe, ToIntFunction<Set<K>> size) {

  /**
   * What is too small is put together, and with it as many of the next smallest as it takes. Only
   * when everything together is too small is there something that may not be told.
   *
   * @param parts in a fixed order, by which it is decided among those of a size
   */
  public List<Set<K>> absorbing(Collection<Set<K>> parts) {
    var bundles = gathering(parts);
    var alone = new ArrayList<>(bundles.stream().filter(safe).toList());
    var small = bundles.stream().filter(safe.negate()).findFirst().orElse(null);
    alone.sort(Comparator.comparingInt(size));
    while (small != null && !safe.test(small) && !alone.isEmpty()) {
      small = union(List.of(small, alone.remove(0)));
    }
    if (small != null) {
      alone.add(small);
    }
    return List.copyOf(alone);
  }

  /** What is too small is put together, and with nothing else; it may still be too small then. */
  public List<Set<K>> gathering(Collection<Set<K>> parts) {
    var bundles = new ArrayList<>(parts.stream().filter(safe).toList());
    var small = parts.stream().filter(safe.negate()).toList();
    if (!small.isEmpty()) {
      bundles.add(union(small));
    }
    return List.copyOf(bundles);
  }

  private static <K> Set<K> union(Collection<Set<K>> sets) {
    var all = new LinkedHashSet<K>();
    sets.forEach(all::addAll);
    return all;
  }
}

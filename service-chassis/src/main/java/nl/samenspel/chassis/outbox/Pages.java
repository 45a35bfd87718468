package nl.samenspel.chassis.outbox;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.function.Function;
import nl.samenspel.chassis.web.Page;
import nl.samenspel.chassis.web.Paging;

/** Pages of what a repository finds. */
public final class Pages {

  private Pages() {}

  /**
   * The page that was asked for, in two statements: what is on it, and how many there are in all.
   *
   * @param view how one of them is shown
   */
  public static <T, V> Page<V> of(
      PanacheQuery<T> found, Paging asked, Function<? super T, ? extends V> view) {
    var first = asked.offset();
    var shown = found.range(first, first + asked.limit() - 1).list().stream().<V>map(view).toList();
    return asked.page(shown, found.count());
  }
}

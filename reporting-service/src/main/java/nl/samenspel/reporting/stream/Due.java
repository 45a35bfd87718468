package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;

/** The partnerships for which something is to be worked out after the batch that touched them. */
@ApplicationScoped
class Due {

  @Inject Sql sql;

  void add(Collection<UUID> partnerships) {
    sql.update("insert into due (partnership) select unnest(?)", Columns.ids(partnerships));
  }

  /**
   * Takes some, each to one taker; they are back when the transaction fails.
   *
   * @return how many were taken, and which they are: one may have become due more than once
   */
  Taken take(int most) {
    var rows =
        sql.list(
            """
            delete from due where id = any(array(
                select id from due order by id limit ? for update skip locked))
            returning id, partnership
            """,
            row -> Map.entry(row.whole("id"), row.uuid("partnership")),
            most);
    return new Taken(
        rows.stream().map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet()),
        rows.stream().map(Map.Entry::getValue).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Drops what is back, unless another has taken it meanwhile, or a rebuild has put other tables in
   * the place of these.
   *
   * @return whether it was there still
   */
  boolean drop(Taken failed) {
    return sql.update(
            "delete from due where id = any(?) and partnership = any(?)",
            Columns.of(failed.ids()).whole(id -> id).arrays()[0],
            Columns.ids(failed.partnerships()))
        > 0;
  }

  record Taken(Set<Long> ids, Set<UUID> partnerships) {

    int count() {
      return ids.size();
    }
  }

  /** What was taken could not be worked out; it is back. */
  static final class NotDerived extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Taken taken;

    NotDerived(Taken taken, RuntimeException cause) {
      super(cause);
      this.taken = taken;
    }

    Taken taken() {
      return taken;
    }
  }
}

package nl.samenspel.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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
    var ids =
        sql.list(
            """
            delete from due where id = any(array(
                select id from due order by id limit ? for update skip locked))
            returning partnership
            """,
            row -> row.uuid("partnership"),
            most);
    return new Taken(ids.size(), new HashSet<>(ids));
  }

  record Taken(int count, Set<UUID> partnerships) {}
}

package nl.samenspel.reporting.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** What was given up. */
@ApplicationScoped
class DeadLetters {

  @Inject Sql sql;

  List<DeadLetterView> page(UUID subscription, String order, int limit, int offset) {
    return sql.list(
        "select * from public.webhook_delivery where subscription = ? and dead_at is not null"
            + " order by "
            + order
            + " limit ? offset ?",
        DeadLetters::letter,
        subscription,
        limit,
        offset);
  }

  private static DeadLetterView letter(Row row) {
    return new DeadLetterView(
        row.uuid("event"),
        row.text("type"),
        row.uuid("subject"),
        row.integer("attempts"),
        row.instant("attempted_at"),
        row.text("failure"));
  }
}

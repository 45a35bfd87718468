package nl.samenspel.reporting.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Row;
import nl.samenspel.reporting.sql.Sql;

/** Reads the complaints. Whoever asks has seen to it that the caller may see the partnership. */
@ApplicationScoped
public class Complaints {

  @Inject Sql sql;

  /** The complaints of partnerships, in the order in which they came. */
  public Map<UUID, List<Complaint>> of(Collection<UUID> partnerships) {
    return sql
        .list(
            "select * from complaint where partnership = any(?) order by received_on, id",
            Complaints::complaint,
            Columns.ids(partnerships))
        .stream()
        .collect(Collectors.groupingBy(Complaint::partnership));
  }

  private static Complaint complaint(Row row) {
    var codes = row.texts("deadline_codes");
    var days = row.dates("deadline_days");
    return new Complaint(
        row.uuid("id"),
        row.uuid("partnership"),
        row.text("category"),
        row.text("lens"),
        row.text("regime"),
        row.uuid("complainant_organisation"),
        row.text("complainant_external"),
        row.uuids("about"),
        row.date("received_on"),
        row.text("state"),
        IntStream.range(0, codes.size())
            .mapToObj(i -> new Complaint.Deadline(codes.get(i), days.get(i)))
            .toList(),
        row.text("finding"),
        row.date("decided_on"),
        row.flag("in_time"));
  }
}

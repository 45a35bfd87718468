package nl.samenspel.partnership.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what was written down, the last first. */
@ApplicationScoped
class HistoryReport {

  private static final String READ =
      """
      select id, at, actor, organisation, resource_type, resource, action, before, after
      from history
      where partnership = ?
        and (?::uuid is null or id < ?::uuid)
        and (?::text is null or resource_type = ?::text)
        and (?::uuid is null or resource = ?::uuid)
        and (?::uuid is null or organisation = ?::uuid)
        and (?::timestamptz is null or at >= ?::timestamptz)
        and (?::timestamptz is null or at < ?::timestamptz)
      order by id desc
      limit ?
      """;

  @Inject AgroalDataSource database;
  @Inject ObjectMapper mapper;
  @Inject HistoryReaders readers;
  @Inject Withheld withheld;

  /** One more than was asked for, where there are more. */
  List<ChangeView> of(UUID partnership, HistoryQuery query) {
    var filters =
        new Object[] {
          query.after(),
          query.resourceType,
          query.resource,
          query.organisation,
          utc(query.from),
          utc(query.until)
        };
    try (var connection = database.getConnection();
        var read = connection.prepareStatement(READ)) {
      read.setObject(1, partnership);
      for (var index = 0; index < filters.length; index++) {
        read.setObject(2 * index + 2, filters[index]);
        read.setObject(2 * index + 3, filters[index]);
      }
      read.setInt(2 * filters.length + 2, query.limit() + 1);
      try (var rows = read.executeQuery()) {
        var changes = new ArrayList<ChangeView>();
        while (rows.next()) {
          changes.add(view(rows));
        }
        return changes;
      }
    } catch (SQLException | JsonProcessingException failed) {
      throw new HistoryUnreadable(failed);
    }
  }

  private ChangeView view(ResultSet row) throws SQLException, JsonProcessingException {
    return new ChangeView(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getObject("organisation", UUID.class),
        row.getString("resource_type"),
        row.getObject("resource", UUID.class),
        Action.valueOf(row.getString("action")),
        json(row, "before"),
        json(row, "after"));
  }

  private JsonNode json(ResultSet row, String column) throws SQLException, JsonProcessingException {
    var text = row.getString(column);
    var values = text == null ? null : mapper.readTree(text);
    var type = row.getString("resource_type");
    if (!readers.mayReadPersonal()) {
      withheld.personalIn(type, values);
    }
    if (!readers.isInside(row.getObject("organisation", UUID.class))) {
      withheld.insideOf(type, values);
    }
    return values;
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static final class HistoryUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryUnreadable(Exception cause) {
      super("The history could not be read", cause);
    }
  }
}

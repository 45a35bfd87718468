package nl.samenspel.partnership.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.time.TimeOrderedId;

/**
 * Writes history down. Nothing that was written changes, except by {@link Erasing}; the database
 * sees to that too.
 */
@ApplicationScoped
class History {

  private static final String SYSTEM = "system";

  /** The caller's name where nobody signed in: a consumer of events, or a scheduled task. */
  private static final String NOBODY = "anonymous";

  private static final String WRITE =
      """
      insert into history
        (id, at, actor, organisation, partnership, resource_type, resource, action, before, after)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;

  @Inject AgroalDataSource database;
  @Inject ObjectMapper mapper;
  @Inject Clock clock;
  @Inject Caller caller;

  /** Writes the changes on the connection of the transaction that is under way. */
  void write(List<Change> changes) {
    var signedIn = Arc.container().requestContext().isActive() && !NOBODY.equals(caller.name());
    var actor = signedIn ? caller.name() : SYSTEM;
    var organisation = signedIn ? caller.organisationIfAny().orElse(null) : null;
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(WRITE)) {
      for (var change : changes) {
        set(insert, change, actor, organisation);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException | JsonProcessingException failed) {
      throw new HistoryFailure(failed);
    }
  }

  private void set(PreparedStatement insert, Change change, String actor, UUID organisation)
      throws SQLException, JsonProcessingException {
    insert.setObject(1, TimeOrderedId.next());
    insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
    insert.setString(3, actor);
    insert.setObject(4, organisation);
    insert.setObject(5, change.partnership());
    insert.setString(6, change.resourceType());
    insert.setObject(7, change.resource());
    insert.setString(8, change.action().name());
    insert.setString(9, json(change.before()));
    insert.setString(10, json(change.after()));
  }

  private String json(Map<String, Object> values) throws JsonProcessingException {
    return values == null ? null : mapper.writeValueAsString(values);
  }

  private static final class HistoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryFailure(Exception cause) {
      super("The history could not be written", cause);
    }
  }
}

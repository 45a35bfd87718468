package nl.samenspel.chassis.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.chassis.problem.Refusal;

/** The keys of the last day with the answers that were given. */
@ApplicationScoped
public class IdempotencyKeys {

  /**
   * Waits for a request with the same key that is under way, as the row is locked until it ends.
   */
  private static final String CLAIM =
      """
      insert into idempotency_key (owner, key, fingerprint) values (?, ?, ?)
      on conflict (owner, key) do update
        set fingerprint = excluded.fingerprint, status = null, location = null, etag = null,
            body = null, created_at = now()
        where idempotency_key.created_at < now() - interval '24 hours'
      """;

  @Inject AgroalDataSource database;

  /** Claims the key for this transaction, or answers what was answered before. */
  Optional<GivenAnswer> claim(String owner, String key, String fingerprint) throws SQLException {
    try (var connection = database.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setString(1, owner);
      claim.setString(2, key);
      claim.setString(3, fingerprint);
      return claim.executeUpdate() == 1
          ? Optional.empty()
          : Optional.of(earlier(owner, key, fingerprint));
    }
  }

  private GivenAnswer earlier(String owner, String key, String fingerprint) throws SQLException {
    try (var connection = database.getConnection();
        var read =
            connection.prepareStatement(
                """
                select fingerprint, status, location, etag, body
                from idempotency_key where owner = ? and key = ?
                """)) {
      read.setString(1, owner);
      read.setString(2, key);
      try (var row = read.executeQuery()) {
        row.next();
        if (!row.getString("fingerprint").equals(fingerprint)) {
          throw Refusal.idempotencyKeyReused();
        }
        return new GivenAnswer(
            row.getInt("status"),
            row.getString("location"),
            row.getString("etag"),
            row.getString("body"));
      }
    }
  }

  void keep(String owner, String key, GivenAnswer answer) throws SQLException {
    try (var connection = database.getConnection();
        var keep =
            connection.prepareStatement(
                """
                update idempotency_key set status = ?, location = ?, etag = ?, body = ?
                where owner = ? and key = ?
                """)) {
      keep.setInt(1, answer.status());
      keep.setString(2, answer.location());
      keep.setString(3, answer.etag());
      keep.setString(4, answer.body());
      keep.setString(5, owner);
      keep.setString(6, key);
      keep.executeUpdate();
    }
  }

  /**
   * Forgets what was answered about resources and what is under them: the keys stay, so nothing
   * happens twice, but the answer is given again without its body. For what must not be kept any
   * longer.
   */
  public void forgetAnswersAbout(Collection<UUID> resources) {
    try (var connection = database.getConnection();
        var forget =
            connection.prepareStatement(
                "update idempotency_key set body = null where location like any (?)")) {
      var places = resources.stream().map(resource -> "%/" + resource + "%").toArray();
      forget.setArray(1, connection.createArrayOf("text", places));
      forget.executeUpdate();
    } catch (SQLException failed) {
      throw new AnswersNotForgotten(failed);
    }
  }

  @Scheduled(every = "1h", delayed = "1m")
  void forgetTheOld() throws SQLException {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from idempotency_key where created_at < now() - interval '24 hours'")) {
      delete.executeUpdate();
    }
  }

  private static final class AnswersNotForgotten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswersNotForgotten(SQLException cause) {
      super("Could not forget answers that were given", cause);
    }
  }
}

package nl.samenspel.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.samenspel.chassis.testing.DatabaseSearch;
import nl.samenspel.chassis.testing.PrivacyRegister;
import nl.samenspel.partnership.reminder.DailyChore;

/** The vocabulary of the tests on terms: a day comes, and the whole database is looked through. */
@ApplicationScoped
public class Retention {

  private static final PrivacyRegister REGISTER = PrivacyRegister.of("Partnership service");

  @Inject AgroalDataSource database;

  /** What is done every day is done. The clock cannot be moved, so the day is. */
  public void comes(LocalDate day, DailyChore chore) {
    QuarkusTransaction.requiringNew().run(() -> chore.run(day));
  }

  public void comes(String day, DailyChore chore) {
    comes(LocalDate.parse(day), chore);
  }

  /** Where a word stands, as {@code table.column}. */
  public List<String> placesOf(String word) {
    try (var connection = database.getConnection()) {
      return DatabaseSearch.placesOf(word, connection);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * It stands in every text that goes by a term, so that none is forgotten that no test looked at.
   *
   * @param term the setting's last part
   */
  public void assertFills(String word, String term) {
    var texts =
        REGISTER.under("samenspel.retention." + term).stream()
            .filter(column -> !column.startsWith("history."))
            .toList();
    assertThat(placesOf(word)).containsAll(texts).contains("history.after");
  }

  public void assertNowhere(String word) {
    assertThat(placesOf(word)).isEmpty();
  }
}

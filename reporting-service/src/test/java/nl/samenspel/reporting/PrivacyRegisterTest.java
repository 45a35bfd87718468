package nl.samenspel.reporting;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.samenspel.chassis.testing.PrivacyRegister;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

/** Who adds a text decides how long it is kept. */
@QuarkusTest
@WithRealInfrastructure
class PrivacyRegisterTest {

  private final PrivacyRegister register = PrivacyRegister.of("Reporting service");

  @Inject AgroalDataSource database;

  @Test
  void namesEveryColumnThatCanHoldAText() throws SQLException {
    try (var connection = database.getConnection()) {
      register.assertNames(connection);
    }
  }

  @Test
  void everyTermIsASettingAndHasAJob() {
    register.assertKept();
  }
}

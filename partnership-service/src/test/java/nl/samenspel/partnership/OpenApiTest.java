package nl.samenspel.partnership;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import nl.samenspel.chassis.testing.OpenApiCopy;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRealInfrastructure
class OpenApiTest {

  @Test
  void equalsTheCommittedDocument() throws IOException {
    OpenApiCopy.assertEqualsTheCode("partnership-service");
  }
}

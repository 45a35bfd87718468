package nl.samenspel.reporting.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspel.chassis.testing.WithRealInfrastructure;
import nl.samenspel.reporting.sql.Sql;
import org.junit.jupiter.api.Test;

/** A migration finds the tables of a rebuild as it would have found those that it replaced. */
@QuarkusTest
@WithRealInfrastructure
class RebuiltLayoutTest {

  @Inject Sql sql;

  @Test
  void everyIndexIsThereAgainByItsName() {
    var before = indexes();

    Rebuilding.rebuild();

    assertThat(indexes()).hasSizeGreaterThan(40).isEqualTo(before);
  }

  private List<String> indexes() {
    return sql.list(
        "select indexdef from pg_indexes where schemaname = 'projection' order by indexdef",
        row -> row.text("indexdef"));
  }
}

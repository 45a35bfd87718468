package nl.samenspel.partnership.complaint.deadline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import nl.samenspel.chassis.problem.Text;
import org.junit.jupiter.api.Test;

class PurityTest {

  private static final String HERE = "nl.samenspel.partnership.complaint.deadline";

  private final JavaClasses deadline =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HERE);

  @Test
  void theLawKnowsNoFramework() {
    classes()
        .that()
        .resideInAPackage(HERE)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(HERE).or(resideInAPackage("java..")).or(type(Text.class)))
        .because("values go in and values with their explanation come out")
        .check(deadline);
  }

  @Test
  void aTermCountsCalendarDaysAndNotMoments() {
    for (var clock : new Class<?>[] {Clock.class, ZoneId.class, Date.class}) {
      noClasses()
          .that()
          .resideInAPackage(HERE)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(clock)
          .because("a date must not depend on where or when it is worked out")
          .check(deadline);
    }
  }
}

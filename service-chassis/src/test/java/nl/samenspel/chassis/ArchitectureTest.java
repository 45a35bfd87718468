package nl.samenspel.chassis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String DOMAIN_WORDS =
      "(?i).*(partnership|complaint|phase|assessment|organisationView|member|deliverable|report).*";

  private final JavaClasses chassis =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.samenspel.chassis");

  @Test
  void holdsNoWordOfTheDomain() {
    noClasses()
        .should()
        .haveNameMatching(DOMAIN_WORDS)
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("nl.samenspel..")
                .and(resideOutsideOfPackage("nl.samenspel.chassis..")))
        .because("the chassis carries any service, so it knows of none")
        .check(chassis);
  }

  @Test
  void hasNoCycleBetweenPackages() {
    slices()
        .matching("nl.samenspel.chassis.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a reader must be able to begin somewhere")
        .check(chassis);
  }

  @Test
  void tellsProblemsToNobodyInParticular() {
    classes()
        .that()
        .resideInAPackage("..problem..")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("nl.samenspel.chassis.problem..")
                .or(resideOutsideOfPackage("nl.samenspel..")))
        .because("everything may fail, so everything names problems and they name nothing")
        .check(chassis);
  }
}

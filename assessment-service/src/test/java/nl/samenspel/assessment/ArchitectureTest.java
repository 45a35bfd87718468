package nl.samenspel.assessment;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String SERVICE = "nl.samenspel.assessment";

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(SERVICE);

  @Test
  void aFeatureNamesOnlyWhatItStandsOn() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("partnership")
        .definedBy(SERVICE + ".partnership..")
        .layer("instrument")
        .definedBy(SERVICE + ".instrument..")
        .layer("assessment")
        .definedBy(SERVICE + ".assessment..")
        .layer("invitation")
        .definedBy(SERVICE + ".invitation..")
        .layer("response")
        .definedBy(SERVICE + ".response..")
        .layer("profile")
        .definedBy(SERVICE + ".profile..")
        .layer("result")
        .definedBy(SERVICE + ".result..")
        .layer("answering")
        .definedBy(SERVICE + ".answering..")
        .layer("benchmark")
        .definedBy(SERVICE + ".benchmark..")
        .layer("trend")
        .definedBy(SERVICE + ".trend..")
        .whereLayer("partnership")
        .mayNotAccessAnyLayer()
        .whereLayer("instrument")
        .mayNotAccessAnyLayer()
        .whereLayer("assessment")
        .mayOnlyAccessLayers("partnership", "instrument")
        .whereLayer("invitation")
        .mayOnlyAccessLayers("partnership", "instrument", "assessment")
        .whereLayer("response")
        .mayOnlyAccessLayers("instrument", "assessment", "invitation")
        .whereLayer("profile")
        .mayOnlyAccessLayers("partnership", "instrument", "assessment")
        .whereLayer("result")
        .mayOnlyAccessLayers(
            "partnership", "instrument", "assessment", "invitation", "response", "profile")
        .whereLayer("answering")
        .mayOnlyAccessLayers("invitation", "response")
        .whereLayer("benchmark")
        .mayOnlyAccessLayers("partnership", "result")
        .whereLayer("trend")
        .mayOnlyAccessLayers("partnership", "result")
        .because("the arrows of the plan of the house never point back")
        .check(service);
  }

  @Test
  void thereAreNoCycles() {
    slices()
        .matching(SERVICE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a reader must be able to begin somewhere")
        .check(service);
  }

  @Test
  void scoringIsPure() {
    classes()
        .that()
        .resideInAPackage(SERVICE + ".result.scoring")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                SERVICE + ".result.scoring", "java.lang..", "java.math", "java.util.."))
        .because("it must read like the book, without framework, database, HTTP or clock")
        .check(service);
  }

  @Test
  void disclosureIsPureAndStandsOnScoringOnly() {
    classes()
        .that()
        .resideInAPackage(SERVICE + ".result.disclosure")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                SERVICE + ".result.disclosure",
                SERVICE + ".result.scoring",
                "java.lang..",
                "java.math",
                "java.util.."))
        .because("what may be told is decided on the numbers alone")
        .check(service);
  }

  @Test
  void anAnswerLeavesNoLogLineAndNoEvent() {
    noClasses()
        .that()
        .haveSimpleName("Answering")
        .or()
        .haveSimpleName("ResponseResource")
        .or()
        .resideInAPackage(SERVICE + ".answering")
        .or()
        .resideInAPackage(SERVICE + ".profile")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.jboss.logging..", "nl.samenspel.chassis.outbox.."))
        .because("nothing may tell when somebody answered")
        .check(service);
  }
}

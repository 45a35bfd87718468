package nl.samenspel.chassis.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.stream.Stream;

/** The plan of a service's house: a package per feature, and who may name whom. */
public final class House {

  private final String home;
  private final JavaClasses classes;

  private House(String home) {
    this.home = home;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(home);
  }

  /**
   * @param home the package that the features are in
   */
  public static House of(String home) {
    return new House(home);
  }

  /** For rules that are the service's own. */
  public JavaClasses classes() {
    return classes;
  }

  public void hasNoCycleBetweenPackages() {
    slices()
        .matching(home + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a reader must be able to begin somewhere")
        .check(classes);
  }

  /** A feature names these others, itself and what is not the service's, and nothing else. */
  public void only(String feature, String... others) {
    var allowed =
        Stream.concat(Stream.of(feature), Arrays.stream(others))
            .map(name -> home + "." + name)
            .toArray(String[]::new);
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(home + "." + feature)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(resideOutsideOfPackage(home + "..")))
        .because("the plan of the house draws no other arrow from " + feature)
        .check(classes);
  }
}

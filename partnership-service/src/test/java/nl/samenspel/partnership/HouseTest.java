package nl.samenspel.partnership;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.outbox.Aggregate;
import nl.samenspel.chassis.testing.House;
import org.junit.jupiter.api.Test;

/** The plan of the house: a package per feature, and who may name whom. */
class HouseTest {

  private static final String HOME = "nl.samenspel.partnership.";

  private final House plan = House.of("nl.samenspel.partnership");
  private final JavaClasses house = plan.classes();

  @Test
  void hasNoCycleBetweenPackages() {
    plan.hasNoCycleBetweenPackages();
  }

  @Test
  void eachFeatureNamesOnlyWhatThePlanAllows() {
    only("history");
    only("organisation", "reminder", "retention", "history");
    only("partnership", "organisation", "reminder", "retention", "history");
    only("phase", "partnership", "history");
    only("interest", "organisation", "partnership", "phase", "history");
    only("deliverable", "organisation", "partnership", "phase", "history");
    only("signal", "partnership", "reminder", "retention", "history");
    only(
        "complaint",
        "complaint.deadline",
        "complaint.terms",
        "signal",
        "organisation",
        "partnership",
        "phase",
        "reminder",
        "retention",
        "history");
    only("complaint.terms", "complaint.deadline", "partnership", "history");
    only("complaint.deadline");
    only("trust");
    only(
        "recovery",
        "complaint",
        "organisation",
        "partnership",
        "phase",
        "trust",
        "reminder",
        "retention",
        "history");
    only("appraisal", "organisation", "partnership", "phase", "history");
    only("identity", "organisation", "partnership", "phase", "history");
    only(
        "delegate",
        "organisation",
        "partnership",
        "phase",
        "deliverable",
        "reminder",
        "retention",
        "history");
    only("contribution", "organisation", "partnership", "phase", "deliverable", "history");
    only("option", "organisation", "partnership", "history");
    only("indicator", "partnership", "phase", "history");
    only("project", "partnership", "phase", "history");
    only("movement", "partnership", "history");
    only("pitfall", "partnership", "reminder", "history");
    only("reminder");
    only("retention");
    only("programme", "organisation", "partnership", "history");
    only("programme.outcome");
    only(
        "programme.trajectory",
        "programme",
        "programme.outcome",
        "partnership",
        "phase",
        "reminder",
        "retention",
        "history");
    only("programme.group", "programme", "programme.trajectory", "partnership", "history");
  }

  @Test
  void whoMaySeeAPartnershipIsDecidedInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOME + "partnership")
        .should()
        .callMethod(Caller.class, "seesEverything")
        .because("a second place would one day decide otherwise")
        .check(house);
  }

  @Test
  void aggregatesAndEntitiesHaveVerbsAndNoSetters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .because("what may happen to them has a name, and rules of its own")
        .check(house);
    classes()
        .that()
        .areAssignableTo(Aggregate.class)
        .should()
        .beAnnotatedWith(Entity.class)
        .check(house);
  }

  @Test
  void onlyResourcesKnowHttp() {
    noClasses()
        .that()
        .areNotAnnotatedWith(Path.class)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.ws.rs.core.Response")
        .because("the domain does not answer requests")
        .check(house);
  }

  private void only(String feature, String... others) {
    plan.only(feature, others);
  }
}

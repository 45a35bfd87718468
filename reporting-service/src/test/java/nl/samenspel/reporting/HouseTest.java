package nl.samenspel.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import nl.samenspel.chassis.caller.Caller;
import nl.samenspel.chassis.testing.House;
import nl.samenspel.chassis.time.Today;
import org.junit.jupiter.api.Test;

/** The plan of the house: a package per feature, and who may name whom. */
class HouseTest {

  private static final String HOME = "nl.samenspel.reporting.";

  private final House plan = House.of("nl.samenspel.reporting");
  private final JavaClasses house = plan.classes();

  @Test
  void hasNoCycleBetweenPackages() {
    plan.hasNoCycleBetweenPackages();
  }

  @Test
  void eachFeatureNamesOnlyWhatThePlanAllows() {
    only("sql");
    only("wording");
    only("calendar");
    only("stream", "sql");
    only("party", "sql", "stream");
    only("overview", "sql", "stream", "party");
    only("timeline", "sql", "stream", "party", "wording");
    only("complaints", "sql", "stream", "party", "calendar");
    only("scores", "sql", "stream", "party");
    only("recoveries", "sql", "stream");
    only("movement", "sql", "stream", "calendar", "timeline");
    only("delegate", "sql", "stream");
    only("contribution", "sql", "stream");
    only(
        "health",
        "health.rule",
        "sql",
        "stream",
        "party",
        "overview",
        "timeline",
        "complaints",
        "recoveries",
        "scores",
        "movement",
        "delegate",
        "contribution",
        "indicators");
    only("page", "party", "wording", "chart", "complaints", "calendar", "trajectories");
    only("indicators", "sql", "stream", "party");
    only("complaintreport", "page", "chart", "party", "complaints", "overview", "disclosure");
    only("trajectories", "trajectories.telling", "sql", "stream", "party", "overview");
    only("cohort", "trajectories", "trajectories.telling", "page", "chart", "party", "overview");
    only(
        "portfolio",
        "sql",
        "page",
        "chart",
        "party",
        "overview",
        "timeline",
        "complaints",
        "scores",
        "indicators",
        "health",
        "wording");
    only("limit");
    only("feed", "sql", "stream", "party", "limit");
    only("subscription", "sql", "stream", "party", "feed");
    only("export", "sql", "party", "limit");
    only(
        "report",
        "page",
        "chart",
        "party",
        "overview",
        "timeline",
        "complaints",
        "recoveries",
        "scores",
        "health",
        "wording",
        "calendar",
        "movement",
        "trajectories",
        "indicators");
  }

  @Test
  void chartsRulesAndWhatMayBeToldArePure() {
    only("chart");
    only("disclosure");
    only("trajectories.telling", "disclosure");
    only("health.rule", "wording");
    noClasses()
        .that()
        .resideInAnyPackage(
            HOME + "chart",
            HOME + "disclosure",
            HOME + "health.rule",
            HOME + "trajectories.telling",
            HOME + "wording")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "java.sql..", "org.eclipse..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Today.class)
        .because("numbers and facts go in, pictures and findings come out, anywhere and any time")
        .check(house);
  }

  @Test
  void whoMaySeeAPartnershipIsDecidedInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(HOME + "party.Visibility")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Caller.class)
        .because("a second place would one day decide otherwise")
        .check(house);
  }

  @Test
  void projectionsDoNotReadTheClock() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Projection")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Today.class)
        .because("a rebuild must come out the same on any day")
        .check(house);
  }

  private void only(String feature, String... others) {
    plan.only(feature, others);
  }
}

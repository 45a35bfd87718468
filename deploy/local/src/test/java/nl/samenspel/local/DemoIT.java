package nl.samenspel.local;

import static nl.samenspel.local.home.Service.ASSESSMENT;
import static nl.samenspel.local.home.Service.PARTNERSHIP;
import static nl.samenspel.local.home.Service.REPORTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.local.demo.Demo;
import nl.samenspel.local.home.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The case is played to its end, also when every service is killed in the middle of it. */
@ExtendWith(SharedSuite.class)
class DemoIT {

  @Test
  void caseEndsWithItsReportAlthoughEachServiceIsKilledOnce(RunningSuite suite) {
    Map<Service, String> killedAt = new EnumMap<>(Service.class);
    killedAt.put(PARTNERSHIP, "2. ");
    killedAt.put(ASSESSMENT, "6. ");
    killedAt.put(REPORTING, "9. ");
    List<String> told = new ArrayList<>();

    String report =
        new Demo(
                suite.home(),
                suite.ports(),
                line -> {
                  told.add(line);
                  killedAt.forEach(
                      (service, act) -> {
                        if (line.startsWith(act)) {
                          suite.signal("KILL", suite.process(service.title()));
                        }
                      });
                })
            .play();

    assertThat(killedAt.keySet()).allSatisfy(s -> assertThat(suite.deaths(s)).isPositive());
    assertThat(told.get(told.size() - 1)).contains(report);
    assertNothingIsLostOrDoubled(suite, report);
  }

  private static void assertNothingIsLostOrDoubled(RunningSuite suite, String report) {
    String path = report.replaceAll(".*/v1|/report", "");
    var administrator = Client.administrator(suite);
    assertThat(total(administrator, path + "/members")).isEqualTo(5);
    assertThat(total(administrator, path + "/appraisals")).isEqualTo(5);
    assertThat(total(administrator, path + "/interests")).isEqualTo(4);
    assertThat(total(administrator, path + "/deliverables")).isEqualTo(6);
    assertThat(total(administrator, path + "/complaints")).isEqualTo(3);
    assertThat(administrator.get(PARTNERSHIP, path).getInt("cycle")).isEqualTo(2);
    assertThat(administrator.get(PARTNERSHIP, path).getString("phase")).isEqualTo("explore");
    assertThat(administrator.get(REPORTING, path).getInt("complaints.open")).isZero();
    assertThat(administrator.get(PARTNERSHIP, path + "/recoveries").getString("items[0].state"))
        .isEqualTo("closed");
    assertThat(administrator.get(PARTNERSHIP, path).getString("status")).isEqualTo("active");
    // What is made of other parts than the tests of the service alone: fonts, parsers of XML.
    assertThat(administrator.get(REPORTING, path + "/report", "application/pdf").statusCode())
        .isEqualTo(200);
  }

  private static int total(Client client, String path) {
    return client.get(PARTNERSHIP, path).getInt("total");
  }
}

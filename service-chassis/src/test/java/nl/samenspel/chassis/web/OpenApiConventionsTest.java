package nl.samenspel.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.chassis.problem.Problem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiConventionsTest {

  @Test
  void aServiceWithoutPathsIsDescribedToo() {
    var api = OASFactory.createOpenAPI();

    new OpenApiConventions().filterOpenAPI(api);

    assertThat(api.getServers()).hasSize(1);
    assertThat(api.getComponents().getResponses()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Problem413, 413, urn:problem-type:samenspel:content-too-large",
    "Problem414, 414, urn:problem-type:samenspel:uri-too-long",
    "Problem431, 431, urn:problem-type:samenspel:headers-too-large"
  })
  void whatIsTooLongIsShownAsItIsTold(String response, int status, String type) {
    var api = OASFactory.createOpenAPI();

    new OpenApiConventions().filterOpenAPI(api);

    assertThat(
            api.getComponents()
                .getResponses()
                .get(response)
                .getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .getExample())
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .containsEntry("status", status)
        .containsEntry("type", type)
        .containsKeys("title", "detail", "instance");
  }

  @Test
  void theServerIsWhereAMunicipalityRunsIt() {
    var api = OASFactory.createOpenAPI();

    new OpenApiConventions().filterOpenAPI(api);

    var server = api.getServers().get(0);
    assertThat(server.getUrl()).isEqualTo("https://{host}/v1");
    assertThat(server.getVariables()).containsOnlyKeys("host");
  }
}

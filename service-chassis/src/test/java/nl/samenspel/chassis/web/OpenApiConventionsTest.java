package nl.samenspel.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.junit.jupiter.api.Test;

class OpenApiConventionsTest {

  @Test
  void aServiceWithoutPathsIsDescribedToo() {
    var api = OASFactory.createOpenAPI();

    new OpenApiConventions().filterOpenAPI(api);

    assertThat(api.getServers()).hasSize(1);
    assertThat(api.getComponents().getResponses()).isNotEmpty();
  }
}

package nl.samenspel.chassis.web;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What many operations take, described once. No header has an example: a try-out page would send
 * it, and the same key twice is another request, the tag of another version no change at all.
 */
final class CommonParameters {

  private CommonParameters() {}

  static void addTo(Components components) {
    components.addParameter(
        "AcceptLanguage",
        header("Accept-Language", "The language of what a person reads: `nl` (default) or `en`."));
    components.addParameter(
        "IdempotencyKey",
        header(
            "Idempotency-Key",
            "Any text of your own, new for each new request, such as a UUID. The same key with the"
                + " same request gets the same answer for 24 hours and has its effect once."));
    components.addParameter(
        "IfMatch",
        header(
            "If-Match",
            "The `ETag` that you read last, such as `\"3\"`. Needed to change what exists"
                + " already."));
    components.addParameter(
        "IfNoneMatch",
        header(
            "If-None-Match",
            "The `ETag` that you have, such as `\"3\"`; the answer is 304 when it is still the"
                + " present one."));
    components.addParameter(
        "Page",
        number("page", "Which page, from 1; all of the list when no page is asked for.", 100_000));
    components.addParameter("PageSize", number("pageSize", "How many on a page.", 100));
  }

  /**
   * @param makes whether it has an effect each time that it is asked for
   */
  static void addTo(Operation operation, boolean makes, boolean changes, Reading reading) {
    refer(operation, "AcceptLanguage");
    if (makes) {
      refer(operation, "IdempotencyKey");
    }
    if (changes) {
      refer(operation, "IfMatch");
    }
    if (reading == Reading.ONE) {
      refer(operation, "IfNoneMatch");
    }
    if (reading == Reading.LIST
        && operation.getParameters().stream().noneMatch(CommonParameters::isOfPages)) {
      refer(operation, "Page");
      refer(operation, "PageSize");
    }
  }

  private static boolean isOfPages(Parameter parameter) {
    return "page".equals(parameter.getName()) || "cursor".equals(parameter.getName());
  }

  private static void refer(Operation operation, String name) {
    operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private static Parameter number(String name, String description, int most) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(most)));
  }
}

package nl.samenspel.chassis.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that many operations take, described once. */
final class CommonParameters {

  private CommonParameters() {}

  static void addTo(Components components) {
    components.addParameter(
        "AcceptLanguage",
        header(
            "Accept-Language",
            "The language of what a person reads: `nl` (default) or `en`.",
            "nl"));
    components.addParameter(
        "IdempotencyKey",
        header(
            "Idempotency-Key",
            "Any text of your own, new for each new request. The same key with the same request"
                + " gets the same answer for 24 hours and has its effect once.",
            "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10"));
    components.addParameter(
        "IfMatch",
        header(
            "If-Match",
            "The `ETag` that you read last. Needed to change what exists already.",
            "\"3\""));
    components.addParameter(
        "IfNoneMatch",
        header(
            "If-None-Match",
            "The `ETag` that you have; the answer is 304 when it is still the present one.",
            "\"3\""));
  }

  static void addTo(Operation operation, boolean makes, boolean changes, boolean reads) {
    refer(operation, "AcceptLanguage");
    if (makes) {
      refer(operation, "IdempotencyKey");
    }
    if (changes) {
      refer(operation, "IfMatch");
    }
    if (reads) {
      refer(operation, "IfNoneMatch");
    }
  }

  private static void refer(Operation operation, String name) {
    operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
  }

  private static Parameter header(String name, String description, Object example) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
        .example(example);
  }
}

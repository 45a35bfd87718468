package nl.samenspel.reporting.subscription;

import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspel.chassis.testing.As;

/** A subscription that a test made. */
record Subscribed(Supplier<RequestSpecification> owner, UUID id, String secret) {

  static Subscribed of(UUID organisation, Hook hook, String... types) {
    return of(() -> As.coordinatorOf(organisation), hook.sink(), types);
  }

  static Subscribed of(Supplier<RequestSpecification> owner, String sink, String... types) {
    var body = new HashMap<String, Object>(Map.of("sink", sink));
    if (types.length > 0) {
      body.put("types", List.of(types));
    }
    var answer = owner.get().body(body).post("/v1/subscriptions").then().statusCode(201).extract();
    return new Subscribed(owner, UUID.fromString(answer.path("id")), answer.path("secret"));
  }

  String at(String path) {
    return "/v1/subscriptions/" + id + path;
  }

  int waiting() {
    return owner.get().get(at("")).then().statusCode(200).extract().path("waiting");
  }

  String state() {
    return owner.get().get(at("")).then().statusCode(200).extract().path("state");
  }

  List<String> dead() {
    return owner
        .get()
        .get(at("/dead-letters?pageSize=100"))
        .then()
        .statusCode(200)
        .extract()
        .path("items.event");
  }

  /** What the receiver computes itself. */
  String signatureOf(Hook.Received event) {
    var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    return Signature.of(key, event.id(), Long.parseLong(event.timestamp()), event.body());
  }

  void end() {
    owner.get().delete(at(""));
  }
}

package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What nobody sends on purpose, drawn from a seeded source. */
final class Odd {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "undefined",
          "NaN",
          "-1",
          "0",
          "1e309",
          "99999999999999999999",
          "true",
          "[]",
          "{}",
          "'; drop table thing; --",
          "\" or \"\"=\"",
          "%' union select null --",
          "<script>alert(1)</script>",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
          "${jndi:ldap://localhost/a}",
          "{{7*7}}",
          "{0} {1,choice,0#x|1<y}",
          "%s%n%x",
          "../../../../etc/passwd",
          "file:///etc/passwd",
          "http://169.254.169.254/latest",
          "http://[::1",
          "https://example.org:99999/",
          "javascript:alert(1)",
          "a\r\nSet-Cookie: b=c",
          "tab\tand\u0007bell",
          "nothing\u0000more",
          "\ud800 half a pair",
          "\u202eturned round",
          "\ufeffmarked",
          "e\u0301\u0301\u0301\u0301",
          "\ud83d\udc69\u200d\ud83d\udc67 \u65e5\u672c\u8a9e \u0627\u0644",
          "111222333",
          "0197a2f0-7d5c-7c3e-9f65-2f1d5f1c7a10",
          "00000000-0000-0000-0000-000000000000",
          "0197a2f0",
          "2026-02-30",
          "2026-11-20",
          "0000-00-00",
          "9999-12-31",
          "-999999999-01-01",
          "+999999999-12-31",
          "2026-11-20T09:30:00Z",
          "2026-11-20T09:30:00+18:00",
          "+1000000000-12-31T23:59:59Z",
          "P1Y",
          "a".repeat(300),
          "b ".repeat(6000));

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0.0",
          "-1",
          "1",
          "0.1",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "1e10",
          "1e400",
          "1e-400",
          "1e999999999",
          "-1e2147483647",
          "1E+9999999999",
          "0.000000000000000000000000000000000000001",
          "7".repeat(900),
          "7".repeat(5000),
          "NaN",
          "01",
          "0x10");

  private final Random random;

  Odd(Random random) {
    this.random = random;
  }

  boolean happens(double chance) {
    return random.nextDouble() < chance;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String text() {
    return one(TEXTS);
  }

  JsonNode value() {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.arrayNode();
      case 3 -> NODES.objectNode();
      case 4, 5 -> NODES.rawValueNode(new RawValue(one(NUMBERS)));
      case 6 -> manifold();
      default -> NODES.textNode(text());
    };
  }

  private JsonNode manifold() {
    return switch (random.nextInt(4)) {
      case 0 -> nested(1 + random.nextInt(200));
      case 1 -> NODES.arrayNode().add(value()).add(value());
      case 2 -> NODES.objectNode().set(text(), value());
      default -> many(NODES.textNode("many"), 1500);
    };
  }

  private static JsonNode many(JsonNode value, int times) {
    var array = NODES.arrayNode();
    IntStream.range(0, times).forEach(time -> array.add(value));
    return array;
  }

  private static JsonNode nested(int depth) {
    JsonNode inside = NODES.arrayNode();
    for (var level = 0; level < depth; level++) {
      inside = level % 2 == 0 ? NODES.arrayNode().add(inside) : NODES.objectNode().set("a", inside);
    }
    return inside;
  }

  /** The same with a few places in it made odd. */
  JsonNode changed(JsonNode body) {
    var copy = body.deepCopy();
    var times = 1 + random.nextInt(3);
    for (var time = 0; time < times; time++) {
      copy = changedOnce(copy);
    }
    return copy;
  }

  private JsonNode changedOnce(JsonNode body) {
    var places = new ArrayList<JsonNode>();
    collect(body, places);
    if (places.isEmpty() || happens(0.03)) {
      return value();
    }
    var place = one(places);
    if (place instanceof ObjectNode object) {
      change(object);
    } else if (place instanceof ArrayNode array) {
      change(array);
    }
    return body;
  }

  private static void collect(JsonNode node, List<JsonNode> places) {
    if (node.isContainerNode()) {
      places.add(node);
      node.forEach(child -> collect(child, places));
    }
  }

  private void change(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || happens(0.1)) {
      object.set(text(), value());
    } else if (happens(0.2)) {
      object.remove(one(names));
    } else {
      object.set(one(names), value());
    }
  }

  private void change(ArrayNode array) {
    if (array.isEmpty() || happens(0.3)) {
      array.add(value());
    } else if (happens(0.3)) {
      array.addAll(List.of(array.get(0), array.get(0)));
    } else {
      array.set(random.nextInt(array.size()), value());
    }
  }

  /** What is hardly a text any more, let alone JSON. */
  byte[] broken(JsonNode body) {
    var text = body.toString();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(12)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> with(bytes, (byte) 0xff);
      case 2 -> with(bytes, (byte) 0xc0);
      case 3 -> with(bytes, (byte) 0);
      case 4 -> text.getBytes(StandardCharsets.UTF_16);
      case 5 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 6 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 7 -> "[".repeat(20_000).getBytes(StandardCharsets.UTF_8);
      case 8 -> ("{\"a\":".repeat(5000) + "1" + "}".repeat(5000)).getBytes(StandardCharsets.UTF_8);
      case 9 -> (text + text).getBytes(StandardCharsets.UTF_8);
      case 10 -> noise();
      default -> new byte[0];
    };
  }

  private byte[] with(byte[] bytes, byte odd) {
    var copy = bytes.clone();
    if (copy.length > 0) {
      copy[random.nextInt(copy.length)] = odd;
    }
    return copy;
  }

  private byte[] noise() {
    var noise = new byte[random.nextInt(200)];
    random.nextBytes(noise);
    return noise;
  }
}

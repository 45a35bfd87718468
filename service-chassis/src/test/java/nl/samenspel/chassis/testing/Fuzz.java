package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Thousands of requests made from a service's own OpenAPI document, right and wrong, on behalf of
 * everybody. None may end in a failure of the service, in silence, in a status that the document
 * does not name, or in an answer that tells what it should not.
 *
 * <p>Which requests are made follows from the seed. A build makes the same each time, so that it
 * fails for what was changed and not by chance; {@code -Dfuzz.seed=… -Dfuzz.requests=…} makes
 * others, and more.
 */
public final class Fuzz {

  private static final int WORKERS = 4;
  private static final int PATIENCE = 20_000;
  private static final int LOOK_AGAIN = 500;
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final String PROBLEM = "application/problem+json";

  /** What shows how a service is made: its stack, its classes, its database. */
  private static final Pattern INSIDES =
      Pattern.compile(
          "\\bat [a-z]+\\.[\\w.]+\\(|(?:java|jakarta|io|org|com|nl)\\.[a-z]\\w+\\.[\\w.]*[A-Z]"
              + "|PSQLException|SQLSTATE|org\\.postgres|Exception\\b|\\bselect .+ from \\b"
              + "|\\binsert into\\b|_pkey\\b|\\brelation \"",
          Pattern.CASE_INSENSITIVE);

  private final long seed = Long.getLong("fuzz.seed", 1);
  private final int requests = Integer.getInteger("fuzz.requests", 4_000);
  private final JsonNode document;
  private final Addresses addresses;
  private final Bodies bodies;
  private final List<Somebody> everybody;
  private final Set<String> leftOut = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, String> faults = new ConcurrentSkipListMap<>();
  private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final Set<String> succeeded = ConcurrentHashMap.newKeySet();

  /**
   * Who asks.
   *
   * @param isStranger whether nothing of the objects may be shown to them
   */
  private record Somebody(String token, boolean isStranger) {}

  /**
   * @param own an organisation that the objects are there for
   * @param other an organisation that has nothing to do with them
   */
  public Fuzz(UUID own, UUID other) {
    document = Addresses.parsed(RestAssured.get("/v1/openapi.json").asString());
    addresses = new Addresses(document, own);
    bodies = new Bodies(document, own);
    everybody = everybody(own, other);
  }

  private static List<Somebody> everybody(UUID own, UUID other) {
    var everybody = new ArrayList<Somebody>();
    // Half of all are let in far enough to do something.
    for (var time = 0; time < 5; time++) {
      everybody.add(new Somebody(Tokens.of("coordinator", own), false));
    }
    everybody.add(new Somebody(Tokens.of("member", own), false));
    everybody.add(new Somebody(Tokens.of("administrator", null), false));
    everybody.add(new Somebody(Tokens.of("auditor", null), false));
    everybody.add(new Somebody(Tokens.of("analyst", null), false));
    for (var role : List.of("coordinator", "member", "analyst", "none")) {
      everybody.add(new Somebody(Tokens.of(role, other), true));
    }
    everybody.add(new Somebody(Tokens.of("coordinator", null), true));
    everybody.add(new Somebody(null, true));
    everybody.add(new Somebody("no.good.token", true));
    return everybody;
  }

  /** The object to try in a collection, such as {@code /things}; else it is the first one. */
  public Fuzz object(String collection, Object id) {
    addresses.name(collection, id);
    return this;
  }

  /** What fits, where the examples of the schema do not, such as to {@code POST /things}. */
  public Fuzz body(String operation, Supplier<Object> body) {
    addresses.body(operation, body);
    return this;
  }

  /** What cannot be tried so, as its answer does not end. */
  public Fuzz leavingOut(String operation) {
    leftOut.add(operation);
    return this;
  }

  /** What no stranger may be shown, whatever they ask. */
  public Fuzz hiding(Object text) {
    hidden.add(text.toString());
    return this;
  }

  /**
   * Makes the requests and tells all that was wrong.
   *
   * @param part of the operations at least that have to succeed at least once: where all is refused
   *     nothing was tried
   */
  public void assertNothingBreaks(double part) {
    System.out.printf("Fuzz: %d requests, seed %d%n", requests, seed);
    var operations = operations();
    run(operations);
    System.out.printf(
        "Fuzz: answers %s; %d of %d operations succeeded%n",
        new TreeMap<>(answers), succeeded.size(), operations.size());
    assertThat(faults.values()).as("fuzz.seed=%d", seed).isEmpty();
    var never = new ArrayList<>(operations);
    never.removeAll(succeeded);
    assertThat((double) succeeded.size() / operations.size())
        .as("operations that succeeded; never did: %s", never)
        .isGreaterThanOrEqualTo(part);
  }

  private List<String> operations() {
    var operations = new ArrayList<String>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                METHODS.stream()
                    .filter(path.getValue()::has)
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())
                    .filter(operation -> !leftOut.contains(operation))
                    .forEach(operations::add));
    return operations;
  }

  private void run(List<String> operations) {
    var workers = Executors.newFixedThreadPool(WORKERS);
    try {
      var running = new ArrayList<Future<?>>();
      for (var worker = 0; worker < WORKERS; worker++) {
        var first = worker;
        running.add(workers.submit(() -> work(first, operations)));
      }
      for (var each : running) {
        each.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("fuzz.seed=" + seed, failed.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private void work(int first, List<String> operations) {
    try (var connection = new RawHttp(PATIENCE)) {
      for (var number = first; number < requests; number += WORKERS) {
        if (number % LOOK_AGAIN == 0) {
          addresses.forget();
        }
        var odd = new Odd(new Random(seed + number * 0x9E3779B97F4A7C15L));
        tryOut(number, odd, operations.get(number % operations.size()), connection);
      }
    } catch (IOException cannotClose) {
      throw new IllegalStateException(cannotClose);
    }
  }

  private void tryOut(int number, Odd odd, String operation, RawHttp connection)
      throws IOException {
    var method = operation.substring(0, operation.indexOf(' '));
    var path = operation.substring(operation.indexOf(' ') + 1);
    var somebody = odd.one(everybody);
    var request =
        new FuzzedRequest.Maker(odd, document, path, method)
            .make(
                addresses.of(path, false),
                body(number, odd, operation, method, path),
                somebody.token());
    try {
      judge(number, request, somebody, connection.exchange(request.bytes()));
    } catch (IOException silence) {
      connection.close();
      if (request.isHttp()) {
        fault(number, request, "no answer: " + silence);
      }
    }
  }

  private JsonNode body(int number, Odd odd, String operation, String method, String path) {
    var item = document.path("paths").path(path);
    if (!item.path(method.toLowerCase(Locale.ROOT)).has("requestBody")) {
      return null;
    }
    if (method.equals("PATCH")) {
      return bodies.change(item.path("put"), number);
    }
    var given = odd.happens(0.7) ? addresses.given(operation) : Optional.<JsonNode>empty();
    var described = item.path(method.toLowerCase(Locale.ROOT));
    return given.orElseGet(
        () -> odd.happens(0.5) ? bodies.of(described) : bodies.complete().of(described));
  }

  private void judge(int number, FuzzedRequest request, Somebody somebody, RawHttp.Answer answer) {
    answers.computeIfAbsent(answer.status(), any -> new AtomicInteger()).incrementAndGet();
    if (answer.status() < 300) {
      succeeded.add(request.operation());
    }
    if (answer.status() >= 500) {
      fault(number, request, answer.status() + " " + answer.body());
    } else if (request.isHttp() && !request.statuses().contains(answer.status())) {
      fault(number, request, answer.status() + ", which is not documented " + answer.body());
    } else if (answer.status() >= 400 && request.isHttp() && request.hasAnswer()) {
      judgeProblem(number, request, answer);
    }
    if (somebody.isStranger() && hidden.stream().anyMatch(answer.body()::contains)) {
      fault(number, request, "shown to a stranger: " + answer.body());
    }
  }

  private void judgeProblem(int number, FuzzedRequest request, RawHttp.Answer answer) {
    if (!answer.header("Content-Type").startsWith(PROBLEM)) {
      fault(number, request, answer.status() + " is no problem document " + answer.headers());
    } else if (!Addresses.parsed(answer.body()).path("detail").isTextual()) {
      fault(number, request, answer.status() + " says nothing " + answer.body());
    } else if (INSIDES.matcher(answer.body()).find()) {
      fault(number, request, "tells how it is made: " + answer.body());
    }
  }

  /** One of each kind is enough to go by. */
  private void fault(int number, FuzzedRequest request, String what) {
    var kind = request.operation() + " " + what.substring(0, Math.min(12, what.length()));
    if (faults.size() < 25) {
      var told = what.length() > 700 ? what.substring(0, 700) + "…" : what;
      faults.putIfAbsent(kind, "\n#" + number + " " + told + "\n" + request + "\n");
    }
  }
}

package nl.samenspel.reporting.feed;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to a stream as a subscriber does. */
final class Listener implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final InputStream body;
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private volatile String lastId;
  private volatile boolean ended;

  private Listener(InputStream body) {
    this.body = body;
  }

  static Listener to(String path, String token, String lastEventId) {
    var answer = ask(path, token, lastEventId);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("answered " + answer.statusCode());
    }
    var listener = new Listener(answer.body());
    var thread = new Thread(listener::read, "listener");
    thread.setDaemon(true);
    thread.start();
    return listener;
  }

  /** What who wants to listen is answered; listens no further. */
  static int status(String path, String token) {
    var answer = ask(path, token, null);
    new Listener(answer.body()).close();
    return answer.statusCode();
  }

  private static HttpResponse<InputStream> ask(String path, String token, String lastEventId) {
    var request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      var id = lastId;
      var data = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
          data = line.substring(5).strip();
        } else if (line.startsWith(":")) {
          comments.add(line.substring(1).strip());
        } else if (line.isEmpty()) {
          // Only what has ended was received: what is broken off in the middle comes again.
          lastId = id;
          if (!data.isEmpty()) {
            events.add(data);
          }
          data = "";
        }
      }
    } catch (IOException closed) {
      // As intended, or the end.
    }
    ended = true;
  }

  List<String> events() {
    return events;
  }

  List<String> ids() {
    return events.stream()
        .map(event -> event.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1"))
        .toList();
  }

  List<String> comments() {
    return comments;
  }

  String lastId() {
    return lastId;
  }

  boolean ended() {
    return ended;
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException gone) {
      // Closed by the other side.
    }
  }
}

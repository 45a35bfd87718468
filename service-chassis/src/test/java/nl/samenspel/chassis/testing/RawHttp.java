package nl.samenspel.chassis.testing;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A connection on which anything can be sent, right or wrong: a client library would mend or refuse
 * it. Reads one answer at a time, and no longer than it was told to wait.
 */
public final class RawHttp implements AutoCloseable {

  private final int patience;
  private Socket socket;
  private InputStream in;

  /**
   * @param patience in milliseconds, after which a read ends in a {@code SocketTimeoutException}
   */
  public RawHttp(int patience) {
    this.patience = patience;
  }

  /**
   * An answer as it came.
   *
   * @param headers by name in small letters
   */
  public record Answer(int status, Map<String, String> headers, String body) {

    /** Empty when there is none. */
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  /** Sends on the connection that is open, or on a new one, and reads the answer. */
  public Answer exchange(byte[] request) throws IOException {
    var reused = socket != null;
    try {
      send(request);
      return receive(isHead(request));
    } catch (EOFException | java.net.SocketException closedMeanwhile) {
      if (!reused) {
        throw closedMeanwhile;
      }
      close();
      send(request);
      return receive(isHead(request));
    }
  }

  public void send(byte[] bytes) throws IOException {
    if (socket == null) {
      socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
      socket.setSoTimeout(patience);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    }
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } catch (java.net.SocketException refusedHalfway) {
      // What was answered before everything was sent can still be read.
      if (in.available() == 0) {
        throw refusedHalfway;
      }
    }
  }

  /**
   * @throws EOFException when the other side closed the connection
   */
  public Answer receive() throws IOException {
    return receive(false);
  }

  /** The answer to a HEAD says how long the body is that it does not have. */
  private Answer receive(boolean toHead) throws IOException {
    var first = line();
    var status = Integer.parseInt(first.split(" ")[1]);
    var headers = new TreeMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      var colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    var body = toHead || hasNoBody(status) ? new byte[0] : body(headers);
    if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
      close();
    }
    return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
  }

  private static boolean isHead(byte[] request) {
    return new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1)
        .equals("HEAD ");
  }

  private static boolean hasNoBody(int status) {
    return status < 200 || status == 204 || status == 304;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return exactly(Integer.parseInt(headers.get("content-length")));
    }
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      return chunks();
    }
    return in.readAllBytes();
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var size = size(); size > 0; size = size()) {
      body.write(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}

package nl.samenspel.benchmark.row;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether a program is there already. */
final class Answering {

  private Answering() {}

  /** Asks once. */
  static boolean with(int status, String url) {
    try {
      var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      return connection.getResponseCode() == status;
    } catch (IOException notYet) {
      return false;
    }
  }
}

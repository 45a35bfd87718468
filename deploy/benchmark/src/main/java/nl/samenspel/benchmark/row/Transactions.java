package nl.samenspel.benchmark.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the service runs for a request, with the same values; seen in PostgreSQL's log. */
final class Transactions {

  /** In a script, for what is alike of all events: {@code {event TYPE DATA}}. */
  private static final Pattern EVENT = Pattern.compile("\\{event (\\w+) (.+)}");

  private Transactions() {}

  /** Of {@link Pair#complain()}. */
  static String complain(Pair pair) {
    return transaction("complain.sql", pair);
  }

  /** Of the first of {@link Pair#completeAndReturn()}. */
  static String complete(Pair pair) {
    return transaction("complete.sql", pair);
  }

  /** Of the second. */
  static String goBack(Pair pair) {
    return transaction("return.sql", pair);
  }

  private static String transaction(String changes, Pair pair) {
    return Scripts.read("transaction.sql")
        .replace("{changes}", withEvents(Scripts.read(changes)))
        .replace("{partnership}", pair.id().toString())
        .replace("{lead}", pair.lead().toString())
        .replace("{partner}", pair.partner().toString());
  }

  private static String withEvents(String changes) {
    var event = Scripts.read("event.sql");
    return EVENT
        .matcher(changes)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    event.replace("{type}", found.group(1)).replace("{data}", found.group(2))));
  }
}

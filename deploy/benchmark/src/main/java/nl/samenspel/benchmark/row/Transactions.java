package nl.samenspel.benchmark.row;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the service runs for a request, for pgbench; as seen in PostgreSQL's log. */
final class Transactions {

  /** In a script, for what is alike of all events: {@code {event TYPE DATA}}. */
  private static final Pattern EVENT = Pattern.compile("\\{event (\\w+) (.+)}");

  private Transactions() {}

  /** Each client is to have one of them for itself, as none waits for another with wrk either. */
  static String eachAbout(List<Pair> pairs) {
    return """
    select partnership, lead, partner from (values %s) as pair (client, partnership, lead, partner)
    where client = :client_id \\gset
    """
        .formatted(
            IntStream.range(0, pairs.size())
                .mapToObj(client -> row(client, pairs.get(client)))
                .collect(Collectors.joining(", ")));
  }

  private static String row(int client, Pair pair) {
    return "(%d, '%s', '%s', '%s')".formatted(client, pair.id(), pair.lead(), pair.partner());
  }

  /** Of {@link Pair#complain()}. */
  static String complain() {
    return transaction("complain.sql");
  }

  /** Of the first of {@link Pair#completeAndReturn()}. */
  static String complete() {
    return transaction("complete.sql");
  }

  /** Of the second. */
  static String goBack() {
    return transaction("return.sql");
  }

  private static String transaction(String changes) {
    return Scripts.read("transaction.sql").replace("{changes}", withEvents(Scripts.read(changes)));
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

package nl.samenspel.benchmark.chaos;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was promised to clients, and what they met that should not be. */
final class Ledger {
  private final Map<String, Set<UUID>> made = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> counted = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong retries = new AtomicLong();

  /** A resource was acknowledged: there has to be exactly one row with this id. */
  void made(String table, UUID id) {
    writes.incrementAndGet();
    if (!made.computeIfAbsent(table, t -> ConcurrentHashMap.newKeySet()).add(id)) {
      violation("Two requests were answered with the same new %s %s".formatted(table, id));
    }
  }

  /** So many rows were acknowledged without telling their ids. */
  void counted(String table, int rows) {
    writes.incrementAndGet();
    counted.computeIfAbsent(table, t -> new AtomicLong()).addAndGet(rows);
  }

  void retried() {
    retries.incrementAndGet();
  }

  void violation(String what) {
    violations.add(what);
  }

  Map<String, Set<UUID>> made() {
    return new TreeMap<>(made);
  }

  Map<String, Long> counted() {
    var all = new TreeMap<String, Long>();
    counted.forEach((table, rows) -> all.put(table, rows.get()));
    return all;
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  long writes() {
    return writes.get();
  }

  long retries() {
    return retries.get();
  }
}

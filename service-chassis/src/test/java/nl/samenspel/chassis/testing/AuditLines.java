package nl.samenspel.chassis.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What was written in the audit log since it was last looked at. */
public final class AuditLines extends Handler implements AutoCloseable {

  /** Kept here, as loggers that nobody holds are forgotten with their handlers. */
  private static final Logger AUDIT = Logger.getLogger("samenspel.audit");

  private final List<JsonNode> lines = new CopyOnWriteArrayList<>();

  public AuditLines() {
    AUDIT.addHandler(this);
  }

  public List<JsonNode> taken() {
    var taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(Addresses.parsed(line.getMessage()));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    AUDIT.removeHandler(this);
  }
}

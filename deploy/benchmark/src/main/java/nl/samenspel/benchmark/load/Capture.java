package nl.samenspel.benchmark.load;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.samenspel.benchmark.bed.Bed;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Service;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/** Change data capture of a table by Debezium's embedded engine, until it is closed. */
public final class Capture implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;

  /**
   * Returns when it follows the table.
   *
   * @param inserted is given each row that comes
   */
  public Capture(Bed bed, Service service, String table, Consumer<Struct> inserted)
      throws InterruptedException {
    var following = new CountDownLatch(1);
    engine =
        DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
            .using(properties(bed, service, table))
            .using(
                new DebeziumEngine.ConnectorCallback() {
                  @Override
                  public void pollingStarted() {
                    following.countDown();
                  }
                })
            .notifying(change -> tell(change, inserted))
            .build();
    executor.execute(engine);
    if (!following.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Debezium did not start");
    }
  }

  private static void tell(RecordChangeEvent<SourceRecord> change, Consumer<Struct> inserted) {
    if (change.record().value() instanceof Struct value
        && value.schema().field("after") != null
        && value.getStruct("after") != null) {
      inserted.accept(value.getStruct("after"));
    }
  }

  private static Properties properties(Bed bed, Service service, String table) {
    var properties = new Properties();
    properties.putAll(
        Map.ofEntries(
            Map.entry("name", "peer"),
            Map.entry("connector.class", "io.debezium.connector.postgresql.PostgresConnector"),
            Map.entry(
                "offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore"),
            Map.entry("topic.prefix", "peer"),
            Map.entry("database.hostname", "127.0.0.1"),
            Map.entry("database.port", String.valueOf(bed.ports().postgresql())),
            Map.entry("database.user", "postgres"),
            Map.entry("database.password", Passwords.of(bed.home()).superuser()),
            Map.entry("database.dbname", service.database()),
            Map.entry("table.include.list", "public." + table),
            Map.entry("plugin.name", "pgoutput"),
            Map.entry("slot.name", "peer"),
            Map.entry("slot.drop.on.stop", "true"),
            Map.entry("publication.name", "peer"),
            Map.entry("publication.autocreate.mode", "filtered"),
            Map.entry("snapshot.mode", "no_data"),
            Map.entry("poll.interval.ms", "20")));
    return properties;
  }

  @Override
  public void close() throws IOException {
    engine.close();
    executor.shutdown();
  }
}

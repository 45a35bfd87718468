package nl.samenspel.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import nl.samenspel.chassis.testing.EmbeddedDatabase;
import nl.samenspel.local.home.Home;
import nl.samenspel.local.home.Passwords;
import nl.samenspel.local.home.Ports;

/** Keeps PostgreSQL running: ends when the server does, and the server ends when this does. */
public final class Database {
  private Database() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    Home home = Home.fromEnvironment();
    Passwords passwords = Passwords.of(home);
    var database =
        EmbeddedDatabase.kept(
            home.database(),
            Ports.fromEnvironment().postgresql(),
            passwords.superuser(),
            passwords.owners());
    ProcessHandle server = EmbeddedDatabase.runningIn(home.database()).orElseThrow();
    Files.writeString(home.pid("postgresql"), String.valueOf(server.pid()));
    Files.createFile(home.ready("database"));
    while (EmbeddedDatabase.runningIn(home.database()).isPresent()) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    database.close();
    System.exit(1);
  }
}

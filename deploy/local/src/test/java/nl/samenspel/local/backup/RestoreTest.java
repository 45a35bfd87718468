package nl.samenspel.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenspel.local.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is whole, and takes the place of what was there as a whole. */
class RestoreTest {

  @TempDir Path folder;

  private Home home;
  private Path backup;

  @BeforeEach
  void backupThatIsComplete() throws IOException {
    home = new Home(folder, Files.createDirectory(folder.resolve("home")));
    backup = folder.resolve("backup");
    write(backup.resolve("base/1"), "of the backup");
    write(backup.resolve("backup_label"), "START");
  }

  @Test
  void whatWasThereIsKeptBesideIt() throws IOException {
    write(home.database().resolve("base/1"), "of before");

    var before = Restore.put(home, backup).orElseThrow();

    assertThat(home.database().resolve("base/1")).hasContent("of the backup");
    assertThat(before.resolve("base/1")).hasContent("of before");
  }

  /** Which is when a backup is needed most. */
  @Test
  void newDiskHasNothingToKeep() throws IOException {
    assertThat(Restore.put(home, backup)).isEmpty();

    assertThat(home.database().resolve("base/1")).hasContent("of the backup");
  }

  @Test
  void whatCannotBeCopiedLeavesWhatWasThere() throws IOException {
    write(home.database().resolve("base/1"), "of before");
    var unreadable = backup.resolve("base/2");
    Files.createSymbolicLink(unreadable, unreadable);

    assertThatThrownBy(() -> Restore.put(home, backup)).isInstanceOf(IOException.class);

    assertThat(home.database().resolve("base/1")).hasContent("of before");
  }

  /** Its label would let a server start on it, without what was written meanwhile. */
  @Test
  void backupWhoseLogCouldNotBeCopiedIsNotComplete() throws IOException {
    var data = folder.resolve("data");
    write(data.resolve("pg_wal/000001"), "log");
    var unfinished = folder.resolve("unfinished");
    write(unfinished.resolve("pg_wal/000001/in-the-way"), "a folder where the log is to be");

    assertThatThrownBy(() -> new DataCopy(data, unfinished).complete("START"))
        .isInstanceOf(IOException.class);

    assertThat(DataCopy.isComplete(unfinished)).isFalse();
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}

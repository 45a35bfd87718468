package nl.samenspel.local.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Predicate;

/** Copies the folder in which a server keeps its data. */
final class DataCopy {
  private static final String LOG = "pg_wal";
  private static final String LABEL = "backup_label";

  /** What the running server alone can use, and makes anew at its start. */
  private static final Set<String> OF_THE_RUNNING =
      Set.of(
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans",
          "postmaster.pid",
          "postmaster.opts");

  private final Path from;
  private final Path to;

  DataCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /** Everything but the log. */
  void data() throws IOException {
    copy(from, file -> !isUnder(LOG, file) && !isUnderAny(OF_THE_RUNNING, file));
  }

  /**
   * What was written meanwhile. The label comes last, as by it is known that a copy is complete.
   *
   * @param label where the server has to begin when it makes the copy whole
   */
  void complete(String label) throws IOException {
    copy(from.resolve(LOG), file -> true);
    Files.writeString(to.resolve(LABEL), label);
  }

  /** Whether a folder holds a copy that was made to its end. */
  static boolean isComplete(Path folder) {
    return Files.exists(folder.resolve(LABEL));
  }

  /** Everything, of a server that does not run. */
  void all() throws IOException {
    copy(from, file -> true);
  }

  private boolean isUnder(String name, Path file) {
    return from.relativize(file).startsWith(name);
  }

  private boolean isUnderAny(Set<String> names, Path file) {
    return names.stream().anyMatch(name -> isUnder(name, file));
  }

  /** Folders are made also when nothing in them is copied: the server wants to find them. */
  private void copy(Path tree, Predicate<Path> wanted) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(tree) && isUnderAny(OF_THE_RUNNING, folder.getParent())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Path copy = to.resolve(from.relativize(folder));
            if (Files.notExists(copy)) {
              Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (wanted.test(file)) {
              try {
                Files.copy(
                    file,
                    to.resolve(from.relativize(file)),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
              } catch (NoSuchFileException dropped) {
                // The log tells so too.
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
  }
}

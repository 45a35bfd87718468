package nl.samenspel.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The register in {@code docs/privacy.md}: of each column of a service that can hold a text what it
 * is, about whom, and when it goes by what, or why it stays. It is held against the database, the
 * settings and the code, so that nobody adds a text without deciding on its term.
 */
public final class PrivacyRegister {

  private static final String OF_EACH = "Each service";
  private static final String TERMS = "Terms";

  /** A term: a setting, a time that is fixed, that of something else, or for good and why. */
  private static final String TERM =
      "`samenspel\\.retention\\..*|24 hours.*|with .+|moments.*|stays: .+";

  private static final Pattern IN_CODE = Pattern.compile("`([^`]+)`");

  /** Whatever cannot hold a text by its type; of any other type somebody has to think. */
  private static final String COLUMNS =
      """
      select table_name, column_name from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema in ('public', 'projection') and table_type = 'BASE TABLE'
        and table_name <> 'flyway_schema_history'
        and udt_name not in ('uuid', '_uuid', 'bool', 'int2', 'int4', 'int8', 'numeric', 'date',
          '_date', 'timestamptz')
      """;

  private final List<Row> rows;

  private PrivacyRegister(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * @param service the heading of its part of the register
   */
  public static PrivacyRegister of(String service) {
    return new PrivacyRegister(
        Stream.of(service, OF_EACH)
            .flatMap(heading -> table(heading).stream())
            .map(Row::of)
            .toList());
  }

  /** The columns that go by a term, as {@code table.column}. */
  public List<String> under(String setting) {
    var columns =
        rows.stream()
            .filter(row -> row.names(setting))
            .flatMap(row -> row.columns().stream())
            .toList();
    assertThat(columns).as("columns that go by %s", setting).isNotEmpty();
    return columns;
  }

  /** It names every column of the database that can hold a text, once, and no other. */
  public void assertNames(Connection database) throws SQLException {
    var there = new ArrayList<String>();
    try (var statement = database.createStatement();
        var found = statement.executeQuery(COLUMNS)) {
      while (found.next()) {
        there.add(found.getString(1) + "." + found.getString(2));
      }
    }
    assertThat(rows.stream().flatMap(row -> row.columns().stream()).toList())
        .as("the register in docs/privacy.md: decide on the term of a column that is new")
        .containsExactlyInAnyOrderElementsOf(there);
  }

  /** Every term is one that there is, with the default that the page says, kept by code that is. */
  public void assertKept() {
    var defaults =
        table(TERMS).stream()
            .collect(Collectors.toMap(row -> code(row.get(0)).get(0), row -> code(row.get(1))));
    var sources = sources();
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.term()).matches(TERM);
              assertThat(row.stays()).isEqualTo(row.by().isEmpty());
              code(row.term())
                  .forEach(
                      setting ->
                          assertThat(defaults.get(setting)).as(setting).startsWith(value(setting)));
              assertThat(code(row.by())).allMatch(job -> isIn(sources, job), "a job in the code");
            });
  }

  /** The name of a class, or what a job is called by. */
  private static boolean isIn(String sources, String job) {
    return sources.contains("class " + job + " ") || sources.contains("\"" + job + "\"");
  }

  private static String value(String setting) {
    return ConfigProvider.getConfig().getValue(setting, String.class);
  }

  /** What the service and the chassis are made of; tests run in the folder of their module. */
  private static String sources() {
    return Stream.of("src/main/java", "../service-chassis/src/main/java")
        .flatMap(folder -> files(Path.of(folder)))
        .map(PrivacyRegister::read)
        .collect(Collectors.joining());
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The cells of the rows under a heading; the first cell of each begins with code. */
  private static List<List<String>> table(String heading) {
    var rows = new ArrayList<List<String>>();
    var current = "";
    for (var line : read(EventContract.file("../privacy.md")).split("\n")) {
      if (line.startsWith("#")) {
        current = line.replaceFirst("^#+ ", "");
      } else if (current.equals(heading) && line.startsWith("| `")) {
        var cells = line.split("\\|", -1);
        rows.add(Arrays.stream(cells, 1, cells.length - 1).map(String::strip).toList());
      }
    }
    return rows;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> code(String cell) {
    return IN_CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  /** Some columns of a table that are alike. */
  private record Row(List<String> columns, String term, String by) {

    static Row of(List<String> cells) {
      var table = code(cells.get(0)).get(0);
      var columns = code(cells.get(1)).stream().map(column -> table + "." + column).toList();
      return new Row(columns, cells.get(4), cells.get(5));
    }

    boolean names(String setting) {
      return code(term).contains(setting);
    }

    boolean stays() {
      return term.startsWith("stays: ");
    }
  }
}

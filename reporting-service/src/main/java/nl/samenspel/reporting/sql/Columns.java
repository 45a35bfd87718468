package nl.samenspel.reporting.sql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Many rows as a few arrays, one per column, for {@code unnest(?, ?, …)}: one statement for a
 * batch, however long it is.
 */
public final class Columns<T> {

  private final Collection<T> rows;
  private final List<Object> columns = new ArrayList<>();

  record Column(String type, Object[] values) {}

  private Columns(Collection<T> rows) {
    this.rows = rows;
  }

  public static <T> Columns<T> of(Collection<T> rows) {
    return new Columns<>(rows);
  }

  /** Ids as one array, for {@code = any(?)}. */
  public static Object ids(Collection<UUID> ids) {
    return new Column("uuid", ids.toArray());
  }

  /** Words as one array, for {@code = any(?)}. */
  public static Object words(Collection<String> words) {
    return new Column("text", words.toArray(String[]::new));
  }

  public Columns<T> uuid(Function<T, UUID> value) {
    return add("uuid", value);
  }

  public Columns<T> text(Function<T, String> value) {
    return addText(value);
  }

  public Columns<T> date(Function<T, LocalDate> value) {
    return add("date", value);
  }

  public Columns<T> instant(Function<T, Instant> value) {
    return add(
        "timestamptz",
        value.andThen(instant -> instant == null ? null : instant.atOffset(ZoneOffset.UTC)));
  }

  public Columns<T> integer(Function<T, Integer> value) {
    return add("int4", value);
  }

  public Columns<T> whole(Function<T, Long> value) {
    return add("int8", value);
  }

  public Columns<T> number(Function<T, BigDecimal> value) {
    return add("numeric", value);
  }

  public Columns<T> flag(Function<T, Boolean> value) {
    return add("bool", value);
  }

  /**
   * Lists of words as array literals, to be cast: an array of arrays would have to be a rectangle.
   */
  public Columns<T> literal(Function<T, ? extends Collection<?>> value) {
    return addText(value.andThen(Columns::literalOf));
  }

  /** The arrays, as parameters of the statement. */
  public Object[] arrays() {
    return columns.toArray();
  }

  private Columns<T> add(String type, Function<T, ?> value) {
    columns.add(new Column(type, rows.stream().map(value).toArray()));
    return this;
  }

  /** Of strings the driver sends the bytes; of any object it would escape every character. */
  private Columns<T> addText(Function<T, String> value) {
    columns.add(new Column("text", rows.stream().map(value).toArray(String[]::new)));
    return this;
  }

  private static String literalOf(Collection<?> values) {
    return values.stream()
        .map(each -> "\"" + String.valueOf(each).replaceAll("([\\\\\"])", "\\\\$1") + "\"")
        .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }
}

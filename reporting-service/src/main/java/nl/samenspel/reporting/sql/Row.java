package nl.samenspel.reporting.sql;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One row of a result, by the names of its columns; what is null stays null. */
public final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  public UUID uuid(String column) {
    return get(column, UUID.class);
  }

  public String text(String column) {
    return get(column, String.class);
  }

  /**
   * @param column by its number, from 1
   */
  public String text(int column) {
    try {
      return result.getString(column);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  public LocalDate date(String column) {
    return get(column, LocalDate.class);
  }

  public Instant instant(String column) {
    var moment = get(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  public Integer integer(String column) {
    return get(column, Integer.class);
  }

  public Long whole(String column) {
    return get(column, Long.class);
  }

  /** An exact number without trailing zeros, so that it is written alike wherever it came from. */
  public BigDecimal number(String column) {
    var number = get(column, BigDecimal.class);
    if (number == null) {
      return null;
    }
    var bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  public Boolean flag(String column) {
    return get(column, Boolean.class);
  }

  public List<String> texts(String column) {
    return List.of((String[]) array(column));
  }

  public List<UUID> uuids(String column) {
    return List.of((UUID[]) array(column));
  }

  public List<LocalDate> dates(String column) {
    return java.util.Arrays.stream((java.sql.Date[]) array(column))
        .map(java.sql.Date::toLocalDate)
        .toList();
  }

  private Object[] array(String column) {
    try {
      Array array = result.getArray(column);
      return (Object[]) array.getArray();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private <T> T get(String column, Class<T> type) {
    try {
      return result.getObject(column, type);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}

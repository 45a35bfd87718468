package nl.samenspel.reporting.sql;

import java.sql.SQLException;

/** The database refused a statement, or could not be reached. */
public class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SqlFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}

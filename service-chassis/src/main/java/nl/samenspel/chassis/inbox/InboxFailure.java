package nl.samenspel.chassis.inbox;

import java.sql.SQLException;

/** What was taken in could not be read or written. */
final class InboxFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InboxFailure(SQLException cause) {
    super("The inbox could not be read or written", cause);
  }
}

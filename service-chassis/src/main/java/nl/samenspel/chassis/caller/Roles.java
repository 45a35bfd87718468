package nl.samenspel.chassis.caller;

/** The roles that a token's {@code groups} may hold. */
public final class Roles {

  /** Keeps reference data; may read everything. */
  public static final String ADMINISTRATOR = "administrator";

  /** Starts and steers on behalf of the own organisation. */
  public static final String COORDINATOR = "coordinator";

  /** Takes part on behalf of the own organisation. */
  public static final String MEMBER = "member";

  /** Reads reports, events and exports; never a person. */
  public static final String ANALYST = "analyst";

  /** Reads who changed what. */
  public static final String AUDITOR = "auditor";

  private Roles() {}
}

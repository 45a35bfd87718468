package nl.samenspel.partnership.partnership;

/** How an organisation takes part. */
public enum MemberRole {

  /** Steers; every partnership has exactly one. */
  LEAD,

  PARTNER,

  /** Takes part at some distance; states its interests and signs like everyone. */
  ASSOCIATE
}

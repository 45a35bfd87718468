package nl.samenspel.partnership.partnership;

/** How a partnership is doing as a whole. */
public enum PartnershipStatus {
  ACTIVE,

  /** At least one recovery is going on. */
  RECOVERING,

  /** It is over; what it was stays readable. */
  ENDED
}

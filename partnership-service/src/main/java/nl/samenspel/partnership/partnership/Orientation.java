package nl.samenspel.partnership.partnership;

/**
 * Whether the collaboration starts from what people need or from what the members have to offer.
 */
public enum Orientation {
  DEMAND,
  SUPPLY
}

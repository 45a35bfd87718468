package nl.samenspel.partnership.partnership;

/** The form in which the members work together. */
public enum PartnershipForm {
  PROJECT,
  CHAIN,
  NETWORK,
  ALLIANCE,
  PUBLIC_PRIVATE
}

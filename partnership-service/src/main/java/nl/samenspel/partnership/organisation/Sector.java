package nl.samenspel.partnership.organisation;

/** Whose interest an organisation is made for: everyone's, its owners' or its members'. */
public enum Sector {
  PUBLIC,
  PRIVATE,
  CIVIL
}

package nl.samenspel.partnership.organisation;

/** What an organisation is in the life of the people it works for. */
public enum OrganisationKind {
  MUNICIPALITY,
  REGION,
  EMPLOYMENT_SERVICE,
  CARE_PROVIDER,
  TRAINING_PROVIDER,
  EDUCATION,
  EMPLOYER,
  WELFARE,
  CITIZENS,
  OTHER
}

package nl.samenspel.assessment.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A profile as it is kept: its id is random, so that it tells no order. */
@Entity
public class MeasuredProfile {

  @Id private UUID id;
  private UUID assessment;
  private UUID organisation;
  private int results;
  private int ideas;
  private int people;
  private int facts;

  /** Whether the composition of its organisation was told with it in. */
  private boolean told;

  protected MeasuredProfile() {}

  MeasuredProfile(UUID assessment, UUID organisation, Profile profile) {
    this.id = UUID.randomUUID();
    this.assessment = assessment;
    this.organisation = organisation;
    this.results = profile.results();
    this.ideas = profile.ideas();
    this.people = profile.people();
    this.facts = profile.facts();
  }

  public UUID assessment() {
    return assessment;
  }

  public UUID organisation() {
    return organisation;
  }

  public Profile shares() {
    return new Profile(results, ideas, people, facts);
  }
}

package nl.samenspel.assessment.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** All profiles that were brought in. */
@ApplicationScoped
public class MeasuredProfiles implements PanacheRepositoryBase<MeasuredProfile, UUID> {

  /** Takes the place of what the organisation brought in before, in an order that means nothing. */
  void replace(UUID assessment, UUID organisation, List<Profile> profiles) {
    delete("assessment = ?1 and organisation = ?2", assessment, organisation);
    var shuffled = new ArrayList<>(profiles);
    Collections.shuffle(shuffled);
    shuffled.forEach(each -> persist(new MeasuredProfile(assessment, organisation, each)));
  }

  public List<MeasuredProfile> of(UUID assessment) {
    return list("assessment = ?1 order by organisation, id", assessment);
  }

  /**
   * With which compositions of these organisations were told before, in whichever partnership.
   * Until the transaction ends nobody else asks this: two that are told at the same time know of
   * each other.
   */
  public List<MeasuredProfile> toldOf(Collection<UUID> organisations) {
    getEntityManager()
        .createNativeQuery("lock table measured_profile in share row exclusive mode")
        .executeUpdate();
    return list("organisation in ?1 and told", organisations);
  }

  /** From now on the composition of these organisations is known. */
  public void tell(UUID assessment, Collection<UUID> organisations) {
    update("told = true where assessment = ?1 and organisation in ?2", assessment, organisations);
  }
}

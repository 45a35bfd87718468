package nl.samenspel.partnership.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What organisations stand and stood for, in versions. */
@ApplicationScoped
public class Identities implements PanacheRepositoryBase<IdentityVersion, UUID> {

  /** What each of these organisations states now; without those that never stated anything. */
  public List<IdentityVersion> present(Collection<UUID> organisations) {
    return list(
        "from IdentityVersion v where v.organisation in ?1 and v.number ="
            + " (select max(newest.number) from IdentityVersion newest"
            + " where newest.organisation = v.organisation)",
        organisations);
  }

  /** All versions of one organisation, the first one first. */
  List<IdentityVersion> of(UUID organisation) {
    return list("organisation = ?1 order by number", organisation);
  }

  /** Keeps a version when the organisation states something else than before. */
  void keep(Organisation organisation, LocalDate today) {
    var before = present(List.of(organisation.id())).stream().findFirst();
    var identity = Optional.ofNullable(organisation.identity()).filter(Identity::isStated);
    if (!Objects.equals(before.flatMap(IdentityVersion::identity), identity)) {
      var number = before.map(IdentityVersion::number).orElse(0) + 1;
      persist(new IdentityVersion(organisation.id(), number, identity.orElse(null), today));
    }
  }
}

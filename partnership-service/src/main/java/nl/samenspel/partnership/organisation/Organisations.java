package nl.samenspel.partnership.organisation;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.chassis.outbox.AggregateRepository;
import nl.samenspel.chassis.problem.NotFound;
import nl.samenspel.chassis.time.Today;

/** The organisations: reference data for everyone who takes part. */
@ApplicationScoped
public class Organisations extends AggregateRepository<Organisation> {

  @Inject Identities identities;
  @Inject Today today;

  /** Keeps what it stated as its identity too, so that one can see later what was compared. */
  @Override
  public void save(Organisation organisation) {
    super.save(organisation);
    if (organisation.releaseRestated()) {
      identities.keep(organisation, today.get());
    }
  }

  /**
   * @throws NotFound when there is none
   */
  Organisation get(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFound::new);
  }

  /** Whether an organisation is registered. */
  public boolean know(UUID id) {
    return count("id", id) == 1;
  }

  /** The names of organisations in alphabetical order, to tell a person who is meant. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    var names = new LinkedHashMap<UUID, String>();
    list("id in ?1 order by name", ids)
        .forEach(organisation -> names.put(organisation.id(), organisation.name()));
    return names;
  }

  PanacheQuery<Organisation> asked(OrganisationQuery query) {
    var conditions = new ArrayList<>(List.of("1 = 1"));
    var parameters = new HashMap<String, Object>();
    if (query.text != null) {
      conditions.add("position(lower(:text) in lower(o.name)) > 0");
      parameters.put("text", query.text);
    }
    if (query.kind != null) {
      conditions.add("o.kind = :kind");
      parameters.put("kind", query.kind);
    }
    if (query.identifier != null) {
      conditions.add("array_contains(o.identifiers, :identifier)");
      parameters.put("identifier", query.identifier);
    }
    return find(
        "from Organisation o where "
            + String.join(" and ", conditions)
            + " order by "
            + query.sortedBy(OrganisationQuery.COLUMNS, "name"),
        parameters);
  }
}

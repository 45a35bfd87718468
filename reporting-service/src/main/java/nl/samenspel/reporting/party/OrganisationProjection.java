package nl.samenspel.reporting.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps what the organisations are called. */
@ApplicationScoped
class OrganisationProjection implements Projection {

  @Inject Sql sql;

  private interface Organisation {
    UUID organisation();

    String name();

    String kind();

    String sector();
  }

  @EventType("nl.samenspel.partnership.OrganisationRegistered.v1")
  private record Registered(UUID organisation, String name, String kind, String sector)
      implements Organisation {}

  @EventType("nl.samenspel.partnership.OrganisationChanged.v1")
  private record Changed(UUID organisation, String name, String kind, String sector)
      implements Organisation {}

  @Override
  public String name() {
    return "organisations";
  }

  @Override
  public void apply(Batch batch) {
    var facts = new ArrayList<Batch.Fact<? extends Organisation>>();
    facts.addAll(batch.of(Registered.class));
    facts.addAll(batch.of(Changed.class));
    if (facts.isEmpty()) {
      return;
    }
    facts.sort(Comparator.comparing(fact -> fact.event().sequence()));
    List<Organisation> all = facts.stream().<Organisation>map(Batch.Fact::data).toList();
    sql.update(
        """
        insert into organisation (id, name, kind, sector)
        select * from unnest(?, ?, ?, ?)
        on conflict (id) do update
        set name = excluded.name, kind = excluded.kind, sector = excluded.sector
        """,
        Columns.of(Batch.lastOfEach(all, Organisation::organisation))
            .uuid(Organisation::organisation)
            .text(Organisation::name)
            .text(Organisation::kind)
            .text(Organisation::sector)
            .arrays());
  }
}

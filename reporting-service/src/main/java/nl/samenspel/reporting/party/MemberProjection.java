package nl.samenspel.reporting.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.samenspel.chassis.outbox.EventType;
import nl.samenspel.reporting.sql.Columns;
import nl.samenspel.reporting.sql.Sql;
import nl.samenspel.reporting.stream.Batch;
import nl.samenspel.reporting.stream.Projection;

/** Keeps who is a member of what, and who was. */
@ApplicationScoped
class MemberProjection implements Projection {

  @Inject Sql sql;

  @EventType("nl.samenspel.partnership.MemberJoined.v1")
  private record Joined(UUID partnership, UUID organisation, String role, LocalDate occurredOn) {}

  @EventType("nl.samenspel.partnership.MemberLeft.v1")
  private record Left(UUID partnership, UUID organisation, String role, LocalDate occurredOn) {}

  private record Key(UUID partnership, UUID organisation) {}

  private record Membership(Key key, String role, LocalDate joinedOn, LocalDate leftOn) {

    /**
     * Leaving does not take away since when one was a member. Nor does going on in another role,
     * which is told as leaving and joining on one day.
     */
    Membership then(Membership later) {
      return later.joinedOn() == null || later.joinedOn().equals(leftOn)
          ? new Membership(key, later.role(), joinedOn, later.leftOn())
          : later;
    }
  }

  @Override
  public String name() {
    return "members";
  }

  @Override
  public void apply(Batch batch) {
    var members = new LinkedHashMap<Key, Membership>();
    changes(batch).forEach(change -> members.merge(change.key(), change, Membership::then));
    if (members.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into member (partnership, organisation, role, joined_on, left_on)
        select * from unnest(?, ?, ?, ?, ?)
        on conflict (partnership, organisation) do update
        set role = excluded.role,
            joined_on = case when member.left_on = excluded.joined_on then member.joined_on
                             else coalesce(excluded.joined_on, member.joined_on) end,
            left_on = excluded.left_on
        """,
        Columns.of(members.values())
            .uuid(member -> member.key().partnership())
            .uuid(member -> member.key().organisation())
            .text(Membership::role)
            .date(Membership::joinedOn)
            .date(Membership::leftOn)
            .arrays());
  }

  private record Change(long sequence, Membership membership) {}

  private static List<Membership> changes(Batch batch) {
    var changes = new ArrayList<Change>();
    batch
        .of(Joined.class)
        .forEach(
            fact -> {
              var data = fact.data();
              var key = new Key(data.partnership(), data.organisation());
              changes.add(
                  new Change(
                      fact.event().sequence(),
                      new Membership(key, data.role(), data.occurredOn(), null)));
            });
    batch
        .of(Left.class)
        .forEach(
            fact -> {
              var data = fact.data();
              var key = new Key(data.partnership(), data.organisation());
              changes.add(
                  new Change(
                      fact.event().sequence(),
                      new Membership(key, data.role(), null, data.occurredOn())));
            });
    return changes.stream()
        .sorted(Comparator.comparingLong(Change::sequence))
        .map(Change::membership)
        .toList();
  }
}

package nl.samenspel.partnership.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Partnerships without a database, for tests of what only happens in memory. */
public final class Founding {

  private Founding() {}

  public static Partnership aPartnershipLedBy(UUID lead, LocalDate startsOn) {
    var profile =
        new Profile(
            "Werk in de techniek",
            "Werkzoekenden aan een baan helpen.",
            null,
            Origin.VOLUNTARY,
            Orientation.DEMAND,
            PartnershipForm.NETWORK,
            "Rijnmond",
            null,
            startsOn);
    return Partnership.found(UUID.randomUUID(), profile, lead, startsOn);
  }

  public static void admit(Partnership partnership, UUID organisation, LocalDate on) {
    partnership.admit(organisation, MemberRole.PARTNER, on);
  }

  /** Somebody who is or was a member leaves. */
  public static void letGo(Partnership partnership, int which, LocalDate on) {
    partnership.letGo(someone(partnership, which).id(), on);
  }

  /** Somebody who is or was a member takes part otherwise. */
  public static void assign(Partnership partnership, int which, int role, LocalDate on) {
    partnership.assign(
        someone(partnership, which).id(),
        MemberRole.values()[role % MemberRole.values().length],
        on);
  }

  /** By organisation the role of those that take part. */
  public static Map<String, String> members(Partnership partnership) {
    var members = new TreeMap<String, String>();
    for (var member : partnership.current()) {
      members.put(member.organisation().toString(), member.role().name().toLowerCase(Locale.ROOT));
    }
    return members;
  }

  public static List<MemberRole> roles(Partnership partnership) {
    return partnership.current().stream().map(Member::role).toList();
  }

  private static Member someone(Partnership partnership, int which) {
    var everyone = partnership.everyone();
    return everyone.get(which % everyone.size());
  }
}
